"""Whether a question is about the whole place, so that there is nothing to look for: by its words,
in English."""

from __future__ import annotations

import re

from .scope import without_articles, words_of

PLACE = (
    r"(?:aerial |satellite |whole |entire |overhead )*"
    r"(?:image|picture|photo|photograph|scene|area|place|region|landscape|map|layer|raster|view"
    r"|tile|location|site|terrain)"
)
THIS = rf"(?:this {PLACE}|{PLACE}|this|it|that)"
SETTING = r"(?:rural|urban|residential|industrial|agricultural|natural|built up|city|countryside)"
HERE = rf"(?: here| (?:in|on|of) {THIS}| of what (?:you see|is shown|can be seen))?"
BEGINS = r"(?:please )?(?:can you |could you )?(?:give (?:me )?(?:short |brief )?)?"
WHOLE = re.compile(
    f"{BEGINS}(?:{{}}){HERE}".format(
        "|".join(
            (
                r"(?:describe|summari[sz]e|caption|explain)"
                rf"(?: {THIS}| what (?:you see|is shown|can be seen|is visible|this shows))?",
                r"(?:description|summary|caption|overview)",
                r"what (?:do you see|can you see|can be seen|is visible|is shown|is to be seen)",
                rf"what (?:is|do|does) {THIS}(?: show| depict| about| used for)?",
                rf"(?:what|which) (?:kind|type|sort) of {PLACE}"
                rf"(?: (?:is|do|does) {THIS}(?: show)?| do you see| is shown)?",
                r"(?:(?:what|which) (?:is )?)?(?:main |dominant |predominant )?land ?(?:use|cover)"
                rf"(?: (?:is|do|does) {THIS}(?: show)?| is shown)?",
                rf"how is {THIS} used",
                rf"(?:classify|categori[sz]e) {THIS}",
                rf"(?:is {THIS} )?(?:more )?{SETTING}(?: or (?:more )?{SETTING})*(?: {PLACE})?",
            )
        )
    )
)


def is_about_the_whole(text: str, whole_scene: tuple[str, ...] = ()) -> bool:
    """Whether a question is answered from the place as a whole: 'describe', 'what is this?', 'rural
    or urban?'. whole_scene: questions of which a model's folder says so (see Scope).

    In other languages than English nothing is recognised: it is then asked as any other.
    """
    said = " ".join(without_articles(words_of(text)))
    return said in whole_scene or WHOLE.fullmatch(said) is not None
