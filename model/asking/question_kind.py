"""Whether a question is about the whole place, so that there is nothing to look for: by its words,
in six languages. One that is missed is searched for, as all are."""

from __future__ import annotations

import re

from .scope import SENTENCE, without_articles, words_of

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
                rf"(?:is {THIS} |(?:do|does) {THIS} look |would you (?:describe|call) {THIS} "
                rf"(?:as )?)?(?:more )?{SETTING}(?: or (?:more )?{SETTING})*(?: {PLACE})?",
            )
        )
    )
)

CHOICE = {"rural", "urban"}
USE = re.compile(r"\bland ?(?:use|cover)\b|\b(?:land|ground)\b.*\bused?\b|\bused?\b.*\bland\b")
NOTHING_ELSE = frozenset(
    "a an the this that these it its of in on to by for as at from or if whether more rather "
    "mostly what which how way is are be being do does did have has can could would will you i "
    "me people call classify classified categorize categorise assign name identify determine "
    "tell say find out give show shows shown see seen visible present here look looks like "
    "describe describes belong belongs best main dominant predominant please class type kind "
    "sort category setting land ground use used landuse cover landcover rural urban "
    "image picture photo photograph scene area place region landscape map layer raster view "
    "tile location site terrain aerial satellite whole entire overhead".split()
)
"""Words of a question about the use of the land, or of a choice between rural and urban, that names
nothing else: no thing, number, colour or place within."""

OTHER_LANGUAGES = re.compile(
    "|".join(
        (
            # German
            r"(?:bitte )?(?:kannst du |können sie )?beschreib(?:e|en)?(?: sie| mir| kurz| bitte)*"
            r"(?: (?:das|die|den|dieses|diese|diesen|ganze|ganzen))*"
            r"(?: (?:bild|luftbild|szene|gebiet|ort|karte|ausschnitt|landschaft|gegend|layer)"
            r"| was (?:du siehst|sie sehen|zu sehen ist|man sieht))?",
            r"was (?:ist|zeigt|siehst du|sehen sie|sieht man)"
            r"(?: das| dies| dieses| diese| hier| auf| dem| diesem| bild| luftbild| karte)*"
            r"(?: zu sehen)?",
            r"(?:ist (?:das|dies|es|hier)(?: gebiet)? )?(?:eher )?"
            r"(?:stadt|land|städtisch|ländlich) oder (?:eher )?(?:stadt|land|städtisch|ländlich)",
            # French
            r"(?:décris|décrivez|décrire|résume|résumez)(?: moi)?(?: brièvement)?"
            r"(?: (?:l|la|le|cette|ce|cet) (?:image|scène|zone|lieu|carte|paysage|région)"
            r"| ce que (?:tu vois|vous voyez|l on voit)| ce qu on voit)?",
            r"(?:que (?:vois tu|voyez vous|voit on|montre)|qu est ce (?:que c est|qu on voit))"
            r"(?: (?:ici|sur|dans|l|la|cette|image|carte))*",
            r"(?:est ce )?(?:plutôt )?(?:urbain|rural) ou (?:plutôt )?(?:urbain|rural)",
            # Spanish
            r"(?:por favor )?(?:describe|describa|resume|resuma)"
            r"(?: (?:la|el|esta|este) (?:imagen|escena|zona|área|lugar|mapa|paisaje|región)"
            r"| lo que (?:ves|ve|se ve))?",
            r"qué (?:es esto|es|se ve|ves|ve|muestra)(?: (?:aquí|en|la|esta|imagen|mapa|este|el))*",
            r"(?:es )?(?:urbano|rural|urbana) o (?:urbano|rural|urbana)",
            # Portuguese
            r"(?:por favor )?(?:descreva|descreve|resuma)"
            r"(?: (?:a|o|esta|este) (?:imagem|cena|área|lugar|mapa|paisagem|região)"
            r"| o que (?:vê|se vê|você vê))?",
            r"o que (?:é isto|é isso|se vê|você vê|mostra)"
            r"(?: (?:aqui|na|a|esta|nesta|imagem|mapa|este|o))*",
            r"(?:é )?(?:urbano|rural|urbana) ou (?:urbano|rural|urbana)",
            # Chinese
            r"(?:请)?(?:描述|概括|介绍)(?:一下)?(?:这|该)?(?:张|幅|个)?"
            r"(?:图像|图片|图|场景|影像|区域|地方)?(?:的内容)?",
            r"(?:这|图中|图里)(?:张|幅)?(?:图像|图片|图|影像|里)?(?:是|显示了?|有)什么(?:地方|区域)?",
            r"(?:这里)?是?(?:城市|农村|乡村)还是(?:城市|农村|乡村)",
        )
    )
)
HOW_TO_ANSWER = re.compile(r"(?:please )?(?:answer|reply|respond|use|be|keep|thank|thanks)\b")
"""How a sentence begins that asks nothing."""


def is_about_the_whole(text: str, whole_scene: tuple[str, ...] = ()) -> bool:
    """Whether a question is answered from the place as a whole: 'describe', 'what is this?', 'rural
    or urban?'. whole_scene: questions of which a model's folder says so (see Scope).
    """
    parts = [words_of(part) for part in re.split(rf"{SENTENCE.pattern}|[？。！¿¡]+", text)]
    asked = [words for words in parts if words and not HOW_TO_ANSWER.match(" ".join(words))]
    return bool(asked) and all(_is_whole(words, whole_scene) for words in asked)


def _is_whole(words: list[str], whole_scene: tuple[str, ...]) -> bool:
    said = " ".join(without_articles(words))
    names_nothing = NOTHING_ELSE.issuperset(words) and (CHOICE.issubset(words) or USE.search(said))
    in_english = said in whole_scene or names_nothing or WHOLE.fullmatch(said)
    return bool(in_english or OTHER_LANGUAGES.fullmatch(" ".join(words)))
