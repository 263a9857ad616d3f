"""Which questions have nothing to look for."""

from __future__ import annotations

import re

import pytest

from model.asking.question_kind import is_about_the_whole
from model.scenes.wordings import WORDINGS


@pytest.mark.parametrize(
    "text",
    [
        "Describe the scene.",
        "describe",
        "Please describe what you see in this image",
        "Can you describe this aerial image?",
        "What is this?",
        "What's this?",
        "What does this image show?",
        "What do you see here?",
        "What kind of landscape is this?",
        "What is the land use of this area?",
        "Which land cover does this area show?",
        "Is the area urban or rural?",
        "Rural or urban?",
        "Is this an urban area?",
        "Summarize the image",
        "Urban or rural? Answer the question using a single word or phrase.",
        "Does it look rural or urban here?",
        "Would you describe the area as urban or rural?",
        "Describe the scene. Keep it short!",
        "Beschreibe das Bild.",
        "Was ist das?",
        "Was ist auf diesem Bild zu sehen?",
        "Ist das eher Stadt oder Land?",
        "Décris l'image.",
        "Que voit-on ici ?",
        "Urbain ou rural ?",
        "Describe la imagen.",
        "¿Qué es esto?",
        "¿Qué muestra esta imagen?",
        "Descreva a imagem.",
        "O que se vê nesta imagem?",
        "请描述这张图像。",
        "这是什么？",
        "这里是城市还是农村？",
        "Give a short description of the image.",
        "Is the setting urban or rural?",
        "Find out if this is a rural or an urban setting.",
        "How do people use this land?",
        "What kind of land use can be seen?",
        "Please tell me how the land in this picture is used.",
    ],
)
def test_these_are_about_the_whole_place(text):
    assert is_about_the_whole(text)


@pytest.mark.parametrize(
    "text",
    [
        "Is there a ship?",
        "Describe the shape of the ship.",
        "What is the color of the ship?",
        "What is this ship's color?",
        "Where is the urban area?",
        "How many images of ships are there?",
        "What is on the grass?",
        "What surrounds the golf course?",
        "What is the land use around the tank?",
        "What land use is in the north?",
        "Which part is used as farm land?",
        "How many land use classes are there?",
        "Which area is urban and which is rural?",
        "Is there rural or urban parking?",
        "Is this a ship?",
        "Beschreibe die Form des Schiffs.",
        "Was ist die Farbe des Schiffs?",
        "Was ist auf dem Dach?",
        "Que montre le bateau ?",
        "¿Qué es el barco?",
        "¿Hay un barco?",
        "O que é o navio?",
        "图中有多少艘船？",
        "Opisz obraz",
        "Describe the scene. Is there a ship?",
        "Answer with yes or no.",
        "",
        "?",
    ],
)
def test_these_have_something_to_look_for(text):
    assert not is_about_the_whole(text)


def test_a_folder_may_say_of_more_questions_that_they_are():
    assert not is_about_the_whole("What class is this?")
    assert is_about_the_whole("What class is this?", ("what class is this",))


@pytest.mark.parametrize("category", WORDINGS)
def test_of_all_drawn_wordings_only_those_of_the_setting_and_the_land_use_are(category):
    told = [
        is_about_the_whole(re.sub(r"\{\w+\}", "tank", wording)) for wording in WORDINGS[category]
    ]
    if category == "setting":
        assert all(told)
    elif category == "land use":
        assert sum(told) > 0.9 * len(told)
    else:
        assert not any(told)
