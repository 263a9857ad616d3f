<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AskRaster</name>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Device</source>
        <translation>&amp;Périphérique</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Engine's Python</source>
        <translation>P&amp;ython du moteur</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>&amp;Look again</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Quantisation</source>
        <translation>&amp;Quantification</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Start the engine with the panel</source>
        <translation>Démarrer le moteur avec le pa&amp;nneau</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Unload after</source>
        <translation>Déc&amp;harger après</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>'answered', 'not visible' (the model cannot see it at this resolution), 'nothing stood out' (that was worth a closer look), 'no answer' (the model does not know) or 'out of scope' (it has not learnt to answer this).</source>
        <translation>'answered' (répondu), 'not visible' (le modèle ne peut pas le voir à cette résolution), 'nothing stood out' (rien ne méritait un regard plus proche), 'no answer' (le modèle ne sait pas) ou 'out of scope' (il n'a pas appris à répondre à cela).</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>'{by}' covers this layer here. The answer is about this layer alone.</source>
        <translation>«&#xa0;{by}&#xa0;» recouvre cette couche ici. La réponse porte sur cette couche seule.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' is a file on this machine, but its pixels come from the server {servers}. It was not asked about, so that nothing leaves this machine.</source>
        <translation>«&#xa0;{name}&#xa0;» est un fichier de cette machine, mais ses pixels viennent du serveur {servers}. Il n'a pas été interrogé, pour que rien ne quitte cette machine.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' names '{part}' twice.</source>
        <translation>«&#xa0;{name}&#xa0;» nomme «&#xa0;{part}&#xa0;» deux fois.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' needs a file that is missing: {missing} (and {others} more).</source>
        <translation>«&#xa0;{name}&#xa0;» a besoin d'un fichier qui manque&#xa0;: {missing} (et {others} autres).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' needs a file that is missing: {missing}.</source>
        <translation>«&#xa0;{name}&#xa0;» a besoin d'un fichier qui manque&#xa0;: {missing}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' puts 'background' after 'visionzip': merged tokens have no neighbours.</source>
        <translation>«&#xa0;{name}&#xa0;» place «&#xa0;background&#xa0;» après «&#xa0;visionzip&#xa0;»&#xa0;: les jetons fusionnés n'ont pas de voisins.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/layer_region.py"/>
        <source>'{name}' shows no more detail here than at {zooms} map units a pixel, and was not looked at more closely.</source>
        <translation>«&#xa0;{name}&#xa0;» ne montre pas plus de détails ici qu'à {zooms} unités de carte par pixel, et n'a pas été regardé de plus près.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{parameter}' cannot be read.</source>
        <translation>«&#xa0;{parameter}&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{suffix}' is no raster format.</source>
        <translation>«&#xa0;{suffix}&#xa0;» n'est pas un format raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{wanted}' is not a device.</source>
        <translation>«&#xa0;{wanted}&#xa0;» n'est pas un périphérique.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/reducer_box.py"/>
        <source>, then </source>
        <translation>, puis </translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>1 tile</source>
        <translation>1 tuile</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>1 tile has come from the server</source>
        <translation>1 tuile est arrivée du serveur</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>1/{decimation} of full resolution</source>
        <translation>1/{decimation} de la pleine résolution</translation>
    </message>
    <message>
        <location filename="../../resources/styles/relevance.qml"/>
        <source>10 times the average</source>
        <translation>10 fois la moyenne</translation>
    </message>
    <message>
        <location filename="../../resources/styles/relevance.qml"/>
        <source>100 times the average and more</source>
        <translation>100 fois la moyenne et plus</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>12 such tokens a tile</source>
        <translation>12 de ces jetons par tuile</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>18 such tokens a tile</source>
        <translation>18 de ces jetons par tuile</translation>
    </message>
    <message>
        <location filename="../../resources/styles/relevance.qml"/>
        <source>2 times the average</source>
        <translation>2 fois la moyenne</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>24 tokens a tile that stand out in the vision encoder</source>
        <translation>24 jetons par tuile qui ressortent dans l'encodeur visuel</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>4 bits</source>
        <translation>4 bits</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <location filename="../../ui/panel/in_words.py"/>
        <source>4-bit</source>
        <translation>4 bits</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>4-bit (NF4)</source>
        <translation>4 bits (NF4)</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>4-bit (nf4)</source>
        <translation>4 bits (nf4)</translation>
    </message>
    <message>
        <location filename="../../resources/styles/relevance.qml"/>
        <source>5 times the average</source>
        <translation>5 fois la moyenne</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>6 such tokens a tile</source>
        <translation>6 de ces jetons par tuile</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>8 bits</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <location filename="../../ui/panel/in_words.py"/>
        <source>8-bit</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>8-bit (LLM.int8)</source>
        <translation>8 bits (LLM.int8)</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>8-bit (int8)</source>
        <translation>8 bits (int8)</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>A '{suffix}' file cannot hold the examined tiles.</source>
        <translation>Un fichier «&#xa0;{suffix}&#xa0;» ne peut pas contenir les tuiles examinées.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>A '{suffix}' file cannot hold the relevance: it takes numbers with decimals, and one that says 'no data'.</source>
        <translation>Un fichier «&#xa0;{suffix}&#xa0;» ne peut pas contenir la pertinence&#xa0;: il faut des nombres à virgule et une valeur sans donnée.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>A budget of {tiles} tiles let it look no closer than 1/{decimation} of the raster's resolution; what is smaller was not seen.</source>
        <translation>Avec au plus {tiles} tuiles, il n'a pas pu regarder de plus près que 1/{decimation} de la résolution du raster&#xa0;; ce qui est plus petit n'a pas été vu.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>A file arrived that is longer or shorter than published.</source>
        <translation>Un fichier est arrivé plus long ou plus court que celui publié.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>A file that {name} is made of cannot be opened.</source>
        <translation>Un fichier dont {name} est composé ne peut pas être ouvert.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>A folder for the evidence</source>
        <translation>Un dossier pour les preuves</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>A folder with all packages of the engine, for a set-up without a network</source>
        <translation>Un dossier avec tous les paquets du moteur, pour une installation sans réseau</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>A mirror, an access token, and the folder in which they are kept</source>
        <translation>Un miroir, un jeton d'accès et le dossier où ils sont gardés</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>A model on this computer looks at the layer, from coarse to fine, until it can answer, and the map shows where it looked.</source>
        <translation>Un modèle sur cet ordinateur regarde la couche, du général au détail, jusqu'à pouvoir répondre, et la carte montre où il a regardé.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>A package arrived damaged, or is not the one that was expected.</source>
        <translation>Un paquet est arrivé endommagé, ou n'est pas celui qui était attendu.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>A package index has an address that begins with https://.</source>
        <translation>L'adresse d'un index de paquets commence par https://.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>A package of the engine is not to be had for this Python and this computer.</source>
        <translation>Un paquet du moteur n'existe pas pour ce Python et cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>AMD graphics card</source>
        <translation>Carte graphique AMD</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>AMD's graphics cards can be used on Linux alone: the engine will run on the processor.</source>
        <translation>Les cartes graphiques d'AMD ne sont utilisables que sous Linux&#xa0;: le moteur tournera sur le processeur.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>About the layer</source>
        <translation>À propos de la couche</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>About {download} to download.</source>
        <translation>Environ {download} à télécharger.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>About {duration}: up to {tiles}, {tokens} vision tokens</source>
        <translation>Environ {duration}&#xa0;: jusqu'à {tiles}, {tokens} jetons visuels</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Accept it on huggingface.co/{hub_id}, make an access token in your account there, and choose the token under 'Where models come from'.</source>
        <translation>Acceptez-la sur huggingface.co/{hub_id}, créez-y un jeton d'accès dans votre compte, et choisissez-le sous « D'où viennent les modèles ».</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>Access &amp;token</source>
        <translation>&amp;Jeton d'accès</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>Access token</source>
        <translation>Jeton d'accès</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Add a raster layer to ask about it.</source>
        <translation>Ajoutez une couche raster pour l'interroger.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Add it again, or ask about another layer.</source>
        <translation>Ajoutez-la de nouveau, ou interrogez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Add one to ask about it.</source>
        <translation>Ajoutez-en une pour l'interroger.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Add the server itself as a layer and ask about that, or copy the imagery to this machine.</source>
        <translation>Ajoutez le serveur lui-même comme couche et interrogez-la, ou copiez l'imagerie sur cette machine.</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>All rows are in {journal}.</source>
        <translation>Toutes les lignes sont dans {journal}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Allow at least {least}.</source>
        <translation>Autorisez au moins {least}.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Another program holds a file of the engine.</source>
        <translation>Un autre programme bloque un fichier du moteur.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Another window of QGIS uses the engine.</source>
        <translation>Une autre fenêtre de QGIS utilise le moteur.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Answer with this model from now on</source>
        <translation>Répondre désormais avec ce modèle</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Answer: {answer}</source>
        <translation>Réponse&#xa0;: {answer}</translation>
    </message>
    <message>
        <location filename="../../model/service/server.py"/>
        <source>Answering</source>
        <translation>Réponse à la question</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Answering …</source>
        <translation>Réponse en cours …</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Answers a question in words about a raster layer of any size, with a vision-language model that runs on this machine.

The model looks at the raster coarse to fine: first at an overview of it all, then closer where it matters for the question, down to single pixels. It sees what you see: the layer's own style.

&lt;h3&gt;Parameters&lt;/h3&gt;
&lt;b&gt;Raster layer&lt;/b&gt;: any raster that QGIS can draw, web layers too.
&lt;b&gt;Question&lt;/b&gt;: for example 'Is there a storage tank near the harbour?'
&lt;b&gt;Extent&lt;/b&gt;: the part to ask about; empty for all of the layer.
&lt;b&gt;Model folder&lt;/b&gt;: a folder with a vision-language model (safetensors); empty for the one in the settings of Ask Raster, else the small embedded model.
&lt;b&gt;Effort&lt;/b&gt;: quick, normal or thorough. More takes longer and finds smaller things; how much is looked at depends on the model and on this machine, and is said before it begins.
&lt;b&gt;Looking&lt;/b&gt;: search goes closer where it matters for the question; whole-scene looks at every tile and keeps the 24 tokens of each that stand out, as GeoLLaVA-8K does, and knows neither effort nor reducer.
&lt;b&gt;Tiles to look at&lt;/b&gt; and &lt;b&gt;vision tokens to answer from&lt;/b&gt;: your own numbers instead of the effort's.
&lt;b&gt;Token reducer&lt;/b&gt;: which of the tiles' tokens the model answers from; names can be joined with '+', as in background+anchored.
{reducers}

&lt;h3&gt;Outputs&lt;/h3&gt;
&lt;b&gt;Answer&lt;/b&gt;; how many tiles were examined; the model; seconds.
&lt;b&gt;Confidence&lt;/b&gt;, 0 to 1, empty where the model gave no answer: {confidence}
&lt;b&gt;Calibrated&lt;/b&gt;: whether the confidence was fitted to answers of known truth.
&lt;b&gt;Outcome&lt;/b&gt;: {outcomes}
&lt;b&gt;Relevance&lt;/b&gt;: where the model looked and how strongly, in times the average attention: 1 is no more than average, 100 stands out; answers can be compared. No data where it never looked.
&lt;b&gt;Examined tiles&lt;/b&gt;: a polygon a tile with its level (0 is the coarsest), score and tokens.</source>
        <translation>Répond à une question en mots sur une couche raster de toute taille, avec un modèle vision-langage qui tourne sur cette machine.

Le modèle regarde le raster du général au détail&#xa0;: d'abord une vue d'ensemble, puis de plus près là où cela compte pour la question, jusqu'au pixel. Il voit ce que vous voyez&#xa0;: le style de la couche.

&lt;h3&gt;Paramètres&lt;/h3&gt;
&lt;b&gt;Couche raster&lt;/b&gt;&#xa0;: tout raster que QGIS peut dessiner, couches web comprises.
&lt;b&gt;Question&lt;/b&gt;&#xa0;: par exemple 'Is there a storage tank near the harbour?' Le modèle intégré ne comprend que l'anglais.
&lt;b&gt;Emprise&lt;/b&gt;&#xa0;: la partie sur laquelle porte la question&#xa0;; vide pour toute la couche.
&lt;b&gt;Dossier du modèle&lt;/b&gt;&#xa0;: un dossier avec un modèle vision-langage (safetensors)&#xa0;; vide pour celui des paramètres d'Ask Raster, sinon le petit modèle intégré.
&lt;b&gt;Effort&lt;/b&gt;&#xa0;: quick (rapide), normal ou thorough (approfondi). Plus d'effort prend plus de temps et trouve des choses plus petites&#xa0;; ce qui est regardé dépend du modèle et de cette machine, et est annoncé avant de commencer.
&lt;b&gt;Exploration&lt;/b&gt;&#xa0;: search (recherche) s'approche là où cela compte pour la question&#xa0;; whole-scene (scène entière) regarde chaque tuile et garde de chacune les 24 jetons qui ressortent, comme GeoLLaVA-8K, et ne connaît ni effort ni réduction.
&lt;b&gt;Tuiles à regarder&lt;/b&gt; et &lt;b&gt;jetons visuels pour répondre&lt;/b&gt;&#xa0;: vos propres nombres au lieu de ceux de l'effort.
&lt;b&gt;Réduction des jetons&lt;/b&gt;&#xa0;: à partir de quels jetons des tuiles le modèle répond&#xa0;; les noms peuvent être joints par '+', comme background+anchored.
{reducers}

&lt;h3&gt;Sorties&lt;/h3&gt;
&lt;b&gt;Réponse&lt;/b&gt;&#xa0;; combien de tuiles ont été examinées&#xa0;; le modèle&#xa0;; les secondes.
&lt;b&gt;Confiance&lt;/b&gt;, de 0 à 1, vide là où le modèle n'a pas donné de réponse&#xa0;: {confidence}
&lt;b&gt;Calibrée&lt;/b&gt;&#xa0;: si la confiance a été ajustée sur des réponses de vérité connue.
&lt;b&gt;Issue&lt;/b&gt;&#xa0;: {outcomes}
&lt;b&gt;Pertinence&lt;/b&gt;&#xa0;: où le modèle a regardé et avec quelle force, en multiples de l'attention moyenne&#xa0;: 1 n'est pas plus que la moyenne, 100 ressort&#xa0;; les réponses sont comparables. Sans donnée là où il n'a jamais regardé.
&lt;b&gt;Tuiles examinées&lt;/b&gt;&#xa0;: un polygone par tuile avec son niveau (0 est le plus grossier), son score et ses jetons.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Answers a question in words about a raster layer.</source>
        <translation>Répond à une question en mots sur une couche raster.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Answers several questions about each raster or each zone.</source>
        <translation>Répond à plusieurs questions sur chaque raster ou chaque zone.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Apple graphics card (MPS)</source>
        <translation>Carte Apple (MPS)</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <location filename="../../ui/ask_raster_plugin.py"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Ask Raster</source>
        <translation>Ask Raster</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Ask Raster: models</source>
        <translation>Ask Raster&#xa0;: modèles</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Ask Raster: remove the engine</source>
        <translation>Ask Raster&#xa0;: supprimer le moteur</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Ask Raster: set up the engine</source>
        <translation>Ask Raster&#xa0;: installer le moteur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Ask Raster: settings</source>
        <translation>Ask Raster&#xa0;: paramètres</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Ask Raster: what the engine needs</source>
        <translation>Ask Raster&#xa0;: ce qu'il faut au moteur</translation>
    </message>
    <message>
        <location filename="../../plugin/ask_task.py"/>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Ask Raster: {question}</source>
        <translation>Ask Raster&#xa0;: {question}</translation>
    </message>
    <message>
        <location filename="../../ui/ask_raster_plugin.py"/>
        <source>Ask a question about a raster layer</source>
        <translation>Poser une question sur une couche raster</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Ask a raster</source>
        <translation>Interroger un raster</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask a shorter question, or for a shorter answer.</source>
        <translation>Posez une question plus courte, ou demandez une réponse plus courte.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask about a smaller extent, or let it search instead.</source>
        <translation>Interrogez une emprise plus petite, ou choisissez plutôt la recherche.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask about a smaller extent, or with fewer tiles.</source>
        <translation>Interrogez une emprise plus petite, ou avec moins de tuiles.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Ask about the part of the layer that the map shows</source>
        <translation>Interroger la partie de la couche que montre la carte</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Ask about the whole layer, however large</source>
        <translation>Interroger toute la couche, quelle que soit sa taille</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>Ask about what you see</source>
        <translation>Interrogez ce que vous voyez</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Ask about what you see …</source>
        <translation>Posez votre question …</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Ask again as soon as it is ready.</source>
        <translation>Posez la question à nouveau dès qu'il est prêt.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>Ask again.</source>
        <translation>Posez de nouveau la question.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask again. If it comes again, install the engine that belongs to this version of the plugin.</source>
        <translation>Posez de nouveau la question. Si cela se reproduit, installez le moteur qui correspond à cette version de l'extension.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/overviews_card.py"/>
        <source>Ask anyway</source>
        <translation>Demander quand même</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Ask many questions about rasters or zones</source>
        <translation>Poser de nombreuses questions sur des rasters ou des zones</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Ask questions now</source>
        <translation>Poser des questions maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>Ask this</source>
        <translation>Poser cette question</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Ask this again about the same place</source>
        <translation>Poser de nouveau cette question au même endroit</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Ask this model about a sample scene, and show the answer and the time</source>
        <translation>Interroger ce modèle sur une scène d'exemple, et montrer la réponse et le temps</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Ask this question (Enter)</source>
        <translation>Poser cette question (Entrée)</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask this question without them.</source>
        <translation>Posez cette question sans elles.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Ask your administrator for the right to write there, and set up the engine again.</source>
        <translation>Demandez à votre administrateur le droit d'y écrire, puis réinstallez le moteur.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Ask your administrator to add your organisation's certificate to this computer.</source>
        <translation>Demandez à votre administrateur d'ajouter le certificat de votre organisation à cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Asked</source>
        <translation>Posée le</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Asked about the sample scene: {question}
Answer: {answer}
In {seconds}, after {loading} of loading, on {device}</source>
        <translation>Question sur la scène d'exemple&#xa0;: {question}
Réponse&#xa0;: {answer}
En {seconds}, après {loading} de chargement, sur {device}</translation>
    </message>
    <message>
        <location filename="../../plugin/ask_task.py"/>
        <location filename="../../plugin/asking.py"/>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Asking</source>
        <translation>La question</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Asking about the sample scene …</source>
        <translation>Question sur la scène d'exemple …</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Asks one or more questions about one or more rasters, or about each zone of a polygon layer, and writes the answers into a table on the map.

&lt;h3&gt;Parameters&lt;/h3&gt;
&lt;b&gt;Raster layers&lt;/b&gt;: asked about one after the other.
&lt;b&gt;Questions&lt;/b&gt;: one a line; or a &lt;b&gt;table&lt;/b&gt; and its &lt;b&gt;column&lt;/b&gt;; or both.
&lt;b&gt;Zones&lt;/b&gt;: polygons in any coordinate system. Each zone is asked about on every raster that it shares ground with: the model sees the zone's bounding box, with what lies outside the polygon left blank. A crooked polygon is mended first. Without zones all of each raster is asked about.
&lt;b&gt;Model folder&lt;/b&gt;, &lt;b&gt;tiles to look at, at most&lt;/b&gt;, &lt;b&gt;token reducer&lt;/b&gt;: as in 'Ask a raster'. The tiles are for each question about each place.

&lt;h3&gt;Output&lt;/h3&gt;
A row for each raster, or for each zone on each raster that it lies on: the zone's own fields, the raster's name, and for the n-th question question_n, answer_n, outcome_n, confidence_n, calibrated_n, seconds_n and error_n (in a shapefile, whose names have ten characters: quest_n, answer_n, outc_n, conf_n, calib_n, secs_n and error_n). A place that fails is recorded in error_n and the rest goes on; after Cancel the rows that are done are kept.

&lt;b&gt;Outcome&lt;/b&gt;: {outcomes}
&lt;b&gt;Confidence&lt;/b&gt;, 0 to 1, empty where the model gave no answer: {confidence}
&lt;b&gt;Calibrated&lt;/b&gt;: whether the confidence was fitted to answers of known truth.

Each row is on the disk as soon as it is done. Only a GeoPackage can be added to like that; beside every other output the rows are also kept in a GeoPackage, whose name the log tells, until the output is complete.</source>
        <translation>Pose une ou plusieurs questions sur un ou plusieurs rasters, ou sur chaque zone d'une couche de polygones, et écrit les réponses dans une table sur la carte.

&lt;h3&gt;Paramètres&lt;/h3&gt;
&lt;b&gt;Couches raster&lt;/b&gt;&#xa0;: interrogées l'une après l'autre.
&lt;b&gt;Questions&lt;/b&gt;&#xa0;: une par ligne&#xa0;; ou une &lt;b&gt;table&lt;/b&gt; et sa &lt;b&gt;colonne&lt;/b&gt;&#xa0;; ou les deux.
&lt;b&gt;Zones&lt;/b&gt;&#xa0;: des polygones dans n'importe quel système de coordonnées. Chaque zone est interrogée sur chaque raster avec lequel elle a du terrain en commun&#xa0;: le modèle voit le rectangle englobant de la zone, ce qui est hors du polygone étant laissé vide. Un polygone invalide est d'abord réparé. Sans zones, chaque raster est interrogé en entier.
&lt;b&gt;Dossier du modèle&lt;/b&gt;, &lt;b&gt;nombre maximal de tuiles à regarder&lt;/b&gt;, &lt;b&gt;réduction des jetons&lt;/b&gt;&#xa0;: comme dans «&#xa0;Interroger un raster&#xa0;». Les tuiles valent pour chaque question sur chaque endroit.

&lt;h3&gt;Sortie&lt;/h3&gt;
Une ligne pour chaque raster, ou pour chaque zone sur chaque raster où elle se trouve&#xa0;: les champs de la zone, le nom du raster, et pour la n-ième question question_n, answer_n, outcome_n, confidence_n, calibrated_n, seconds_n et error_n (dans un shapefile, dont les noms ont dix caractères&#xa0;: quest_n, answer_n, outc_n, conf_n, calib_n, secs_n et error_n). Un endroit qui échoue est noté dans error_n et le reste continue&#xa0;; après Annuler, les lignes terminées sont gardées.

&lt;b&gt;Issue&lt;/b&gt;&#xa0;: {outcomes}
&lt;b&gt;Confiance&lt;/b&gt;, de 0 à 1, vide là où le modèle n'a pas donné de réponse&#xa0;: {confidence}
&lt;b&gt;Calibrée&lt;/b&gt;&#xa0;: si la confiance a été ajustée sur des réponses de vérité connue.

Chaque ligne est sur le disque dès qu'elle est terminée. Seul un GeoPackage peut être complété ainsi&#xa0;; à côté de toute autre sortie, les lignes sont aussi gardées dans un GeoPackage, dont le journal donne le nom, jusqu'à ce que la sortie soit complète.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>At 'Extent' choose 'Calculate from Layer' and the same raster, or leave it empty to ask about all of the layer.</source>
        <translation>Pour «&#xa0;Emprise&#xa0;», choisissez «&#xa0;Calculer depuis la couche&#xa0;» et le même raster, ou laissez-la vide pour interroger toute la couche.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../../ui/panel/overviews_card.py"/>
        <source>Build overviews</source>
        <translation>Construire les pyramides</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Build overviews (pyramids) in the layer's properties, or ask about a smaller extent.</source>
        <translation>Construisez des pyramides dans les propriétés de la couche, ou interrogez une emprise plus petite.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Build overviews first.</source>
        <translation>Construisez d'abord des pyramides.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Building overviews</source>
        <translation>Construction des pyramides</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Building overviews: {raster}</source>
        <translation>Construction des pyramides&#xa0;: {raster}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>Building overviews: {share}</source>
        <translation>Construction des pyramides&#xa0;: {share}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/overviews_card.py"/>
        <source>Built once, they are written beside the raster as {name}, up to {size}. The raster itself is not changed. Then your question is asked.</source>
        <translation>Construites une fois, elles sont écrites à côté du raster sous le nom {name}, jusqu'à {size}. Le raster lui-même n'est pas modifié. Ensuite votre question est posée.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/panel/progress_line.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Cancel: {model}</source>
        <translation>Annuler&#xa0;: {model}</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Cancelled. The next download goes on where this one ended.</source>
        <translation>Annulé. Le prochain téléchargement reprend là où celui-ci s'est arrêté.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/panel/progress_line.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Cancelling …</source>
        <translation>Annulation …</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that QGIS can draw the layer, and ask again.</source>
        <translation>Vérifiez que QGIS peut dessiner la couche, puis demandez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that it is there, and that QGIS can open it as a raster layer.</source>
        <translation>Vérifiez qu'il est là, et que QGIS peut l'ouvrir comme couche raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that its file is whole.</source>
        <translation>Vérifiez que son fichier est intact.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that its file or server is still there.</source>
        <translation>Vérifiez que son fichier ou son serveur est toujours là.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that its folder exists, may be written to, and has room.</source>
        <translation>Vérifiez que son dossier existe, que l'on peut y écrire et qu'il a de la place.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that its server answers, and ask again.</source>
        <translation>Vérifiez que son serveur répond, puis demandez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Check that the file is still there.</source>
        <translation>Vérifiez que le fichier est toujours là.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that the file is there and complete.</source>
        <translation>Vérifiez que le fichier est là et complet.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that the folder exists and may be written to, and that the format can hold a table of polygons.</source>
        <translation>Vérifiez que le dossier existe et que l'on peut y écrire, et que le format peut contenir une table de polygones.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that the folder exists, may be written to, and has space.</source>
        <translation>Vérifiez que le dossier existe, que l'on peut y écrire et qu'il a de la place.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Check that the folder has space, and that nothing else deletes files there.</source>
        <translation>Vérifiez que le dossier a de la place et que rien d'autre n'y supprime des fichiers.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Check that the folder may be written to, or ask anyway.</source>
        <translation>Vérifiez que l'on peut écrire dans le dossier, ou demandez quand même.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that the layer or file is still there.</source>
        <translation>Vérifiez que la couche ou le fichier est toujours là.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Check that the project's folder and your QGIS profile may be written to.</source>
        <translation>Vérifiez que l'on peut écrire dans le dossier du projet et dans votre profil QGIS.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Check the access token and the address under 'Where models come from'.</source>
        <translation>Vérifiez le jeton d'accès et l'adresse sous « D'où viennent les modèles ».</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check the folder, and save the project again.</source>
        <translation>Vérifiez le dossier, et enregistrez de nouveau le projet.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check the network, and the mirror in the settings of Ask Raster.</source>
        <translation>Vérifiez le réseau et le miroir dans les paramètres d'Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Check the network, and the proxy in QGIS under Settings, Options, Network; then set up the engine again.</source>
        <translation>Vérifiez le réseau, et le proxy dans QGIS sous Préférences, Options, Réseau&#xa0;; puis réinstallez le moteur.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Check the network, the proxy in QGIS under Settings, Options, Network, and the address under 'Where models come from'.</source>
        <translation>Vérifiez le réseau, le proxy dans QGIS sous Préférences, Options, Réseau, et l'adresse sous « D'où viennent les modèles ».</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Check the package index in the settings of Ask Raster.</source>
        <translation>Vérifiez l'index de paquets dans les paramètres d'Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Check the proxy in QGIS under Settings, Options, Network.</source>
        <translation>Vérifiez le proxy dans QGIS sous Préférences, Options, Réseau.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Checking that the engine works</source>
        <translation>Vérification que le moteur fonctionne</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Checking {file}</source>
        <translation>Vérification de {file}</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose 4-bit (nf4) quantisation, a smaller model, or the CPU.</source>
        <translation>Choisissez la quantification en 4 bits (nf4), un modèle plus petit, ou le CPU.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>Choose 4-bit quantisation, or close other programs.</source>
        <translation>Choisissez la quantification en 4 bits, ou fermez d'autres programmes.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose Automatic as the device in the settings.</source>
        <translation>Choisissez Automatique comme périphérique dans les paramètres.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Choose a &amp;folder …</source>
        <translation>&amp;Dossier …</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>Choose a Qwen3.5, Qwen3-VL, Qwen2.5-VL, Qwen2-VL, InternVL3.5, SmolVLM2, LFM2-VL, Gemma 3, GLM-4.6V-Flash or LLaVA model.</source>
        <translation>Choisissez un modèle Qwen3.5, Qwen3-VL, Qwen2.5-VL, Qwen2-VL, InternVL3.5, SmolVLM2, LFM2-VL, Gemma 3, GLM-4.6V-Flash ou LLaVA.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a folder that holds a model.</source>
        <translation>Choisissez un dossier qui contient un modèle.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a model whose weights are published as safetensors.</source>
        <translation>Choisissez un modèle dont les poids sont publiés en safetensors.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a name ending in .gpkg.</source>
        <translation>Choisissez un nom qui se termine par .gpkg.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a name ending in .tif.</source>
        <translation>Choisissez un nom qui se termine par .tif.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>Choose a quicker effort, or 4-bit quantisation, or close other programs.</source>
        <translation>Choisissez un effort moindre ou la quantification en 4 bits, ou fermez d'autres programmes.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a raster layer.</source>
        <translation>Choisissez une couche raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>Choisissez un modèle plus petit, ou fermez d'autres programmes.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a smaller model, or free memory.</source>
        <translation>Choisissez un modèle plus petit, ou libérez de la mémoire.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose an extent with an area.</source>
        <translation>Choisissez une emprise qui a une surface.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose an instruction-tuned checkpoint with its tokenizer's files.</source>
        <translation>Choisissez un modèle entraîné à suivre des instructions, avec les fichiers de son tokenizer.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose another checkpoint of this family.</source>
        <translation>Choisissez une autre version de cette famille.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Choose another folder for models in the settings of Ask Raster.</source>
        <translation>Choisissez un autre dossier pour les modèles dans les paramètres d'Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Choose another model, or another address under 'Where models come from'.</source>
        <translation>Choisissez un autre modèle, ou une autre adresse sous « D'où viennent les modèles ».</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose another model, or download it again from where it was published.</source>
        <translation>Choisissez un autre modèle, ou téléchargez-le de nouveau là où il a été publié.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose another one in the settings of Ask Raster.</source>
        <translation>Choisissez-en un autre dans les paramètres d'Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose another raster layer.</source>
        <translation>Choisissez une autre couche raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose at least one.</source>
        <translation>Choisissez-en au moins un.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose from {join}, or join some with '+'.</source>
        <translation>Choisissez parmi {join}, ou joignez-en plusieurs par '+'.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose from {join}, or remove it from the file.</source>
        <translation>Choisissez parmi {join}, ou retirez-le du fichier.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/engine/model_store.py"/>
        <source>Choose it again on the models page: it is the password of a basic sign-in.</source>
        <translation>Choisissez-le de nouveau sur la page des modèles&#xa0;: c'est le mot de passe d'une authentification basique.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose one of its subdatasets, or make a raster of its amplitudes.</source>
        <translation>Choisissez l'un de ses sous-jeux de données, ou faites un raster de ses amplitudes.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose other bands.</source>
        <translation>Choisissez d'autres bandes.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose raster layers.</source>
        <translation>Choisissez des couches raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the column that holds the questions.</source>
        <translation>Choisissez la colonne qui contient les questions.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the engine's Python in the settings of Ask Raster, with its whole path.</source>
        <translation>Choisissez le Python du moteur dans les paramètres d'Ask Raster, avec son chemin complet.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the engine's Python in the settings of Ask Raster.</source>
        <translation>Choisissez le Python du moteur dans les paramètres d'Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the folder that holds config.json and the weights.</source>
        <translation>Choisissez le dossier qui contient config.json et les poids.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the model's own attention under More in the panel.</source>
        <translation>Choisissez l'attention du modèle sous Plus dans le panneau.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the model's own attention under More, or 4 bits in the settings.</source>
        <translation>Choisissez l'attention du modèle sous Plus, ou 4 bits dans les paramètres.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose {in_words}: it needs {gigabytes}.</source>
        <translation>Choisissez sous Quantification {in_words}&#xa0;: il faut {gigabytes}.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Choose, download and test models</source>
        <translation>Choisir, télécharger et tester des modèles</translation>
    </message>
    <message>
        <location filename="../../ui/model_button.py"/>
        <source>Choose, download and test models. Now: {model}</source>
        <translation>Choisir, télécharger et tester des modèles. Actuellement&#xa0;: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Fermez d'autres programmes, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Close other windows of QGIS that may use the model, and try again.</source>
        <translation>Fermez les autres fenêtres de QGIS qui utilisent peut-être le modèle, et réessayez.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Close other windows of QGIS, let your antivirus leave out the engine's folder, and try again.</source>
        <translation>Fermez les autres fenêtres de QGIS, faites exclure le dossier du moteur par votre antivirus, et réessayez.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Close the other windows of QGIS, and try again.</source>
        <translation>Fermez les autres fenêtres de QGIS, et réessayez.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Close the page; a download goes on</source>
        <translation>Fermer la page&#xa0;; un téléchargement continue</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Column of the questions</source>
        <translation>Colonne des questions</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Confidence is calibrated</source>
        <translation>La confiance est calibrée</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>Convert it first, or take its -hf checkpoint.</source>
        <translation>Convertissez-le d'abord, ou prenez sa version -hf.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Convert it to a tiled GeoTIFF with overviews.</source>
        <translation>Convertissez-le en GeoTIFF tuilé avec pyramides.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <location filename="../../ui/plain_label.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Copy it again from your account on huggingface.co, and choose it under 'Where models come from'.</source>
        <translation>Copiez-le à nouveau depuis votre compte sur huggingface.co, et choisissez-le sous « D'où viennent les modèles ».</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Copy question, answer and facts</source>
        <translation>Copier la question, la réponse et les informations</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Copy the file itself into the folder.</source>
        <translation>Copiez le fichier lui-même dans le dossier.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Correct it under 'Where models come from'; it begins with https://.</source>
        <translation>Corrigez-la sous « D'où viennent les modèles » ; elle commence par https://.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Correct it, or remove it from the file for the default.</source>
        <translation>Corrigez-le, ou retirez-le du fichier pour la valeur par défaut.</translation>
    </message>
    <message>
        <location filename="../../model/asking/box_answer.py"/>
        <source>Counted are those that it saw in the whole at 1/{whole} of the resolution and in {closer} closer views; smaller ones elsewhere are not among them.</source>
        <translation>Sont comptés ceux qu'il a vus dans l'ensemble à 1/{whole} de la résolution et dans {closer} vues plus proches&#xa0;; les plus petits ailleurs n'en sont pas.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Cut the zone to the surroundings of the layer.</source>
        <translation>Découpez la zone aux environs de la couche.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Delete it yourself if you no longer need it.</source>
        <translation>Supprimez-le vous-même si vous n'en avez plus besoin.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Delete the engine that was set up, to free the disk</source>
        <translation>Supprimer le moteur installé, pour libérer le disque</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Delete this model from the disk</source>
        <translation>Supprimer ce modèle du disque</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Delete this model?</source>
        <translation>Supprimer ce modèle&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Delete what has come of this model</source>
        <translation>Supprimer ce qui est arrivé de ce modèle</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Delete …</source>
        <translation>Supprimer …</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Delete: {model}</source>
        <translation>Supprimer&#xa0;: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Deleting …</source>
        <translation>Suppression …</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Descriptions and reasoning; a second opinion from another family.</source>
        <translation>Descriptions et raisonnement&#xa0;; un second avis d'une autre famille.</translation>
    </message>
    <message>
        <location filename="../../ui/error_card.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../ui/error_card.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Details of the error</source>
        <translation>Détails de l'erreur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Does not fit now: needs {needed}, and {free} are free.</source>
        <translation>Ne tient pas maintenant&#xa0;: il faut {needed}, {free} sont libres.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Does not fit this machine.</source>
        <translation>Ne tient pas sur cette machine.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Does not fit this machine: needs {needed}, has {memory}.</source>
        <translation>Ne tient pas sur cette machine&#xa0;: il faut {needed}, elle a {memory}.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Download a model that does not fit?</source>
        <translation>Télécharger un modèle qui ne tient pas&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Download and install the engine; QGIS stays usable</source>
        <translation>Télécharger et installer le moteur&#xa0;; QGIS reste utilisable</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download it again, or choose another device or quantisation in the settings.</source>
        <translation>Téléchargez-le de nouveau, ou choisissez un autre périphérique ou une autre quantification dans les paramètres.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download it again, or take the checkpoint that is not quantised.</source>
        <translation>Téléchargez-le de nouveau, ou prenez la version qui n'est pas quantifiée.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download it again.</source>
        <translation>Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Download it again: it goes on where it ended.</source>
        <translation>Téléchargez-le de nouveau&#xa0;: il reprend là où il s'est arrêté.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download the missing files again.</source>
        <translation>Téléchargez de nouveau les fichiers qui manquent.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download the model again. If it comes again, ask whoever runs your network or the mirror.</source>
        <translation>Téléchargez de nouveau le modèle. Si cela se reproduit, adressez-vous à qui gère votre réseau ou le miroir.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Download {size}</source>
        <translation>Télécharger {size}</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Download: {model}</source>
        <translation>Télécharger&#xa0;: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Downloaded models take {used} of the disk; {free} are free.</source>
        <translation>Les modèles téléchargés occupent {used} du disque&#xa0;; {free} sont libres.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Downloaded.</source>
        <translation>Téléchargé.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Downloading PyTorch, the largest part</source>
        <translation>Téléchargement de PyTorch, la plus grande partie</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Downloading {file}</source>
        <translation>Téléchargement de {file}</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Downloading …</source>
        <translation>Téléchargement …</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Downloading: {done} of {total}</source>
        <translation>Téléchargé&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Draw it anew, or leave it out.</source>
        <translation>Dessinez-le de nouveau, ou laissez-le de côté.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Draw one, or leave it out.</source>
        <translation>Dessinez-en un, ou laissez la zone de côté.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Effort, focus, reducer and model</source>
        <translation>Effort, focus, réduction et modèle</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Effort: how long it may take</source>
        <translation>Effort&#xa0;: combien de temps cela peut prendre</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Embedded model</source>
        <translation>Modèle intégré</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>End editing, and save the project again.</source>
        <translation>Terminez l'édition, et enregistrez de nouveau le projet.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Ended because</source>
        <translation>Terminé parce que</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Engine's Python</source>
        <translation>Python du moteur</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Engine, model, device</source>
        <translation>Moteur, modèle, périphérique</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>Enter asks, Escape cancels.</source>
        <translation>Entrée demande, Échap annule.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Enter asks, Shift+Enter starts a new line, Up recalls, Escape cancels</source>
        <translation>Entrée demande, Maj+Entrée commence une nouvelle ligne, Haut rappelle, Échap annule</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Enter the index's name in place of the numbers in the settings of Ask Raster.</source>
        <translation>Saisissez le nom de l'index à la place des chiffres dans les réglages d'Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Enter them in QGIS under Settings, Options, Network, and download the model again.</source>
        <translation>Saisissez-les dans QGIS sous Préférences, Options, Réseau, puis téléchargez de nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Enter them in QGIS under Settings, Options, Network, and set up the engine again.</source>
        <translation>Saisissez-les dans QGIS sous Préférences, Options, Réseau, puis réinstallez le moteur.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Examined tiles</source>
        <translation>Tuiles examinées</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Fetch this model; QGIS stays usable, and nothing of yours is sent</source>
        <translation>Récupérer ce modèle&#xa0;; QGIS reste utilisable, et rien de ce qui est à vous n'est envoyé</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Fewer bits a weight need less memory and cost a little accuracy</source>
        <translation>Moins de bits par poids demandent moins de mémoire et coûtent un peu de précision</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits in 4 bits.</source>
        <translation>Tient en 4 bits.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits in 4 bits: takes {needed} of {memory}.</source>
        <translation>Tient en 4 bits&#xa0;: prend {needed} sur {memory}.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits in 8 bits.</source>
        <translation>Tient en 8 bits.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits in 8 bits: takes {needed} of {memory}.</source>
        <translation>Tient en 8 bits&#xa0;: prend {needed} sur {memory}.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits this machine.</source>
        <translation>Tient sur cette machine.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits this machine: takes {needed} of {memory}.</source>
        <translation>Tient sur cette machine&#xa0;: prend {needed} sur {memory}.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Focus</source>
        <translation>Focus</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Folder with a model</source>
        <translation>Dossier avec un modèle</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Follows the raster layer that you select in the Layers panel.</source>
        <translation>Suit la couche raster que vous sélectionnez dans le panneau Couches.</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>For models whose licence has to be accepted: a basic sign-in whose password is your access token</source>
        <translation>Pour les modèles dont la licence doit être acceptée&#xa0;: une authentification basique dont le mot de passe est votre jeton d'accès</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Full layer</source>
        <translation>Couche entière</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>GLM-4.6V-Flash works.</source>
        <translation>GLM-4.6V-Flash fonctionne.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>Gemma 3 works.</source>
        <translation>Gemma 3 fonctionne.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Give it a georeference, for example with the Georeferencer of QGIS.</source>
        <translation>Donnez-lui un géoréférencement, par exemple avec le Géoréférenceur de QGIS.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Give it a name that ends in {value}.</source>
        <translation>Donnez-lui un nom qui se termine par {value}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Give it another name.</source>
        <translation>Donnez-lui un autre nom.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Give the mirror's https address under 'Where models come from', or remove the access token.</source>
        <translation>Indiquez l'adresse https du miroir sous « D'où viennent les modèles », ou retirez le jeton d'accès.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Give the model's memory back; the next question loads it again</source>
        <translation>Libérer la mémoire du modèle&#xa0;; la prochaine question le charge de nouveau</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Give west, south, east, north, in this order.</source>
        <translation>Donnez ouest, sud, est, nord, dans cet ordre.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Go on with the download</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../ui/panel/overviews_card.py"/>
        <source>Go through all pixels, and write nothing</source>
        <translation>Parcourir tous les pixels, sans rien écrire</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Good answers on a graphics card of 8 GB; many languages.</source>
        <translation>Bonnes réponses sur une carte graphique de 8 Go&#xa0;; beaucoup de langues.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Heatmap</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>How far it is</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>How far the question is on its way</source>
        <translation>Où en est la question</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>How likely the answer is right, judged by the probability that the model gave its own words. The embedded model's is calibrated on answers of known truth about drawn scenes, not on your imagery; another model's is that probability itself, unless it was calibrated. It tells which answers to believe rather than others, not that they are good.</source>
        <translation>La probabilité que la réponse soit juste, jugée d'après la probabilité que le modèle a donnée à ses propres mots. Celle du modèle intégré est calibrée sur des réponses de vérité connue à propos de scènes dessinées, non sur votre imagerie&#xa0;; celle d'un autre modèle est cette probabilité elle-même, sauf s'il a été calibré. Elle dit quelles réponses croire plutôt que d'autres, non qu'elles sont bonnes.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>How long it may take, and so how much is looked at and answered from. How much that is depends on the model and on this machine.</source>
        <translation>Combien de temps cela peut prendre, et donc combien est regardé et sert à répondre. La quantité dépend du modèle et de cette machine.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>Identify the area</source>
        <translation>Identifier la zone</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Install Python 3.12 from python.org and set up the engine again; with a package index or a folder of wheels of your own, check that it is complete.</source>
        <translation>Installez Python 3.12 depuis python.org et réinstallez le moteur&#xa0;; avec votre propre index ou dossier de paquets, vérifiez qu'il est complet.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Install the engine that belongs to this version of the plugin.</source>
        <translation>Installez le moteur qui correspond à cette version de l'extension.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Installed in {folder}, where it takes about {needed} and {free} are free.</source>
        <translation>Installé dans {folder}, où il occupe environ {needed} ; {free} sont libres.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Installing Python</source>
        <translation>Installation de Python</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Installing the libraries</source>
        <translation>Installation des bibliothèques</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Intel graphics</source>
        <translation>Carte Intel</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Intel graphics card (XPU)</source>
        <translation>Carte Intel (XPU)</translation>
    </message>
    <message>
        <location filename="../../ui/ask_raster_plugin.py"/>
        <source>It is in the Raster menu, and a button in the toolbar.</source>
        <translation>Il est dans le menu Raster, et c'est un bouton de la barre d'outils.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>It is not known whether it fits this machine.</source>
        <translation>On ne sait pas s'il tient sur cette machine.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>It is tried again with the next row.</source>
        <translation>Une nouvelle tentative a lieu avec la ligne suivante.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>It may be meant as {near}. Correct it, or remove it from the file.</source>
        <translation>Il s'agit peut-être de {near}. Corrigez-le, ou retirez-le du fichier.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>It reads text and sees no images.</source>
        <translation>Il lit du texte et ne voit pas d'images.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>It reads text and sees no images; those of 4 billion and more do.</source>
        <translation>Il lit du texte et ne voit pas d'images&#xa0;; ceux de 4 milliards et plus en voient.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>It runs the model that answers, on this computer, and is installed once.</source>
        <translation>Il fait tourner sur cet ordinateur le modèle qui répond, et s'installe une seule fois.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>It runs the models, and knows which of them fit this machine. Set it up first; then choose a model here.</source>
        <translation>Il fait tourner les modèles et sait lesquels tiennent sur cette machine. Installez-le d'abord&#xa0;; choisissez ensuite un modèle ici.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/survey.py"/>
        <source>Its download was broken off. Download it again: it goes on there.</source>
        <translation>Son téléchargement a été interrompu. Téléchargez-le de nouveau&#xa0;: il reprend là.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Its licence must be accepted on its page before it can be downloaded.</source>
        <translation>Sa licence doit être acceptée sur sa page avant le téléchargement.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Its page</source>
        <translation>Sa page</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Keep this layer</source>
        <translation>Garder cette couche</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Keep this layer when another is selected</source>
        <translation>Garder cette couche quand une autre est sélectionnée</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>Kept in</source>
        <translation>Gardés dans</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Kept: it stays when you select another layer.</source>
        <translation>Gardée&#xa0;: elle reste quand vous sélectionnez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>LFM2-VL works.</source>
        <translation>LFM2-VL fonctionne.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Leave it out, or add a raster of it.</source>
        <translation>Laissez-la de côté, ou ajoutez un raster qui la montre.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Leave it out, or cut it to the surroundings of the raster.</source>
        <translation>Laissez-la de côté, ou découpez-la aux environs du raster.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Leave the engine as it is</source>
        <translation>Laisser le moteur tel qu'il est</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>Level {level} of {levels}, {resolution}
{share} of the attention at this level, {kept} of {tokens} tokens used in the answer</source>
        <translation>Niveau {level} sur {levels}, {resolution}
{share} de l'attention à ce niveau, {kept} jetons sur {tokens} utilisés dans la réponse</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Level {level} of {levels}: {tiles}</source>
        <translation>Niveau {level} sur {levels}&#xa0;: {tiles}</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Licence: {licence}</source>
        <translation>Licence&#xa0;: {licence}</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Loading the model …</source>
        <translation>Chargement du modèle …</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Look again at what is needed, then set up the engine</source>
        <translation>Regarder de nouveau ce qu'il faut, puis installer le moteur</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Look for models and free memory again</source>
        <translation>Rechercher de nouveau les modèles et la mémoire libre</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>Look for something</source>
        <translation>Chercher quelque chose</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>Looked at {seen} of {all}</source>
        <translation>{seen} regardées sur {all}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>Looked at {tiles}</source>
        <translation>Regardé&#xa0;: {tiles}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Looking</source>
        <translation>Exploration</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Looking at the folder …</source>
        <translation>Examen du dossier …</translation>
    </message>
    <message>
        <location filename="../../model/catalog/verdicts.py"/>
        <source>Looking at the model</source>
        <translation>Examen du modèle</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Looking at what is needed …</source>
        <translation>Recherche de ce qu'il faut …</translation>
    </message>
    <message>
        <location filename="../../model/service/server.py"/>
        <source>Looking for a device to run on</source>
        <translation>Recherche d'un périphérique</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Looking for models …</source>
        <translation>Recherche de modèles …</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Looking where the rasters lie</source>
        <translation>Recherche de l'emplacement des rasters</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Looking: a search, or the whole scene with 24 tokens a tile</source>
        <translation>Exploration&#xa0;: une recherche, ou la scène entière avec 24 jetons par tuile</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make a raster of its amplitudes, and ask about that.</source>
        <translation>Faites un raster de ses amplitudes, et interrogez-le.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Make about {size} of room, or ask anyway.</source>
        <translation>Libérez environ {size}, ou demandez quand même.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make one virtual raster of the files themselves, or convert it to a GeoTIFF.</source>
        <translation>Faites un raster virtuel des fichiers eux-mêmes, ou convertissez-le en GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make room on it, or choose a folder on another disk.</source>
        <translation>Faites-y de la place, ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Make room on it.</source>
        <translation>Libérez-y de la place.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Make room on the disk, and set up the engine again.</source>
        <translation>Faites de la place sur le disque, puis réinstallez le moteur.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make the folder first.</source>
        <translation>Créez d'abord le dossier.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make the model's folder writable.</source>
        <translation>Rendez le dossier du modèle accessible en écriture.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Model folder (empty: the one of the settings, else the embedded model)</source>
        <translation>Dossier du modèle (vide&#xa0;: celui des paramètres, sinon le modèle intégré)</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Model that answered</source>
        <translation>Modèle qui a répondu</translation>
    </message>
    <message>
        <location filename="../../ui/model_button.py"/>
        <source>Model: {model}</source>
        <translation>Modèle&#xa0;: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Models run on: {device}</source>
        <translation>Les modèles tournent sur&#xa0;: {device}</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Models run on: {device}, {memory} of memory, {free} free</source>
        <translation>Les modèles tournent sur&#xa0;: {device}, {memory} de mémoire, {free} libres</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Move to a place that has data.</source>
        <translation>Déplacez-vous vers un endroit qui a des données.</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>Moving the evidence beside the project</source>
        <translation>Déplacement des preuves à côté du projet</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>NVIDIA graphics card</source>
        <translation>Carte graphique NVIDIA</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>NVIDIA or AMD graphics card (CUDA, ROCm)</source>
        <translation>Carte NVIDIA ou AMD (CUDA, ROCm)</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Name it once.</source>
        <translation>Nommez-le une fois.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Newest line</source>
        <translation>Ligne la plus récente</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>No Python was found that the engine can be installed with.</source>
        <translation>Aucun Python permettant d'installer le moteur n'a été trouvé.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>No answer: the model does not know.</source>
        <translation>Pas de réponse&#xa0;: le modèle ne sait pas.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>No graphics card was found that the engine can use: it will run on the processor.</source>
        <translation>Aucune carte graphique utilisable par le moteur n'a été trouvée&#xa0;: il tournera sur le processeur.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>No model was downloaded yet; {free} of the disk are free.</source>
        <translation>Aucun modèle n'a encore été téléchargé&#xa0;; {free} du disque sont libres.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>No secret came on standard input.</source>
        <translation>Aucun secret n'est arrivé sur l'entrée standard.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>None: overview only</source>
        <translation>Aucun&#xa0;: vue d'ensemble seule</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Normal: more details</source>
        <translation>Normal&#xa0;: plus de détails</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Not asked.</source>
        <translation>Question non posée.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Not asked: the model has not learnt to answer this.</source>
        <translation>Question non posée&#xa0;: le modèle n'a pas appris à y répondre.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Not visible: the model cannot see it at this resolution.</source>
        <translation>Non visible&#xa0;: le modèle ne peut pas le voir à cette résolution.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Nothing is downloaded: the packages come from {folder}.</source>
        <translation>Rien n'est téléchargé&#xa0;: les paquets viennent de {folder}.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Nothing stood out that was worth a closer look.</source>
        <translation>Rien ne méritait un regard plus proche.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>Nothing stood out, so it looked no closer than 1/{decimation} of the resolution.</source>
        <translation>Rien ne ressortait, il n'a donc pas regardé de plus près que 1/{decimation} de la résolution.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>Of its size, Qwen3.5 and Gemma 3 work.</source>
        <translation>De sa taille, Qwen3.5 et Gemma 3 fonctionnent.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Only safetensors are loaded; convert the weights first.</source>
        <translation>Seuls les safetensors sont chargés&#xa0;; convertissez d'abord les poids.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Open the layer's address in a browser: it may want you to sign in.</source>
        <translation>Ouvrez l'adresse de la couche dans un navigateur&#xa0;: il faut peut-être s'identifier.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Open the model's page on the internet, with its licence</source>
        <translation>Ouvrir la page du modèle sur internet, avec sa licence</translation>
    </message>
    <message>
        <location filename="../../ui/ask_raster_plugin.py"/>
        <source>Open the panel</source>
        <translation>Ouvrir le panneau</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/places.py"/>
        <source>Opening '{raster}'</source>
        <translation>Ouverture de «&#xa0;{raster}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/layer_region.py"/>
        <source>Over so wide an extent '{name}' is looked at down to {native} map units a pixel; it has up to {zooms}. Ask about a smaller extent to see more.</source>
        <translation>Sur une emprise aussi large, «&#xa0;{name}&#xa0;» est regardé jusqu'à {native} unités de carte par pixel&#xa0;; il va jusqu'à {zooms}. Interrogez une emprise plus petite pour en voir plus.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Package &amp;index</source>
        <translation>&amp;Index de paquets</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Package index</source>
        <translation>Index de paquets</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Packages' &amp;folder</source>
        <translation>D&amp;ossier des paquets</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Packages' folder</source>
        <translation>Dossier des paquets</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Page on the internet: {model}</source>
        <translation>Page sur internet&#xa0;: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/evidence_strip.py"/>
        <source>Point at a tile to see it on the map, click to go there</source>
        <translation>Pointez une tuile pour la voir sur la carte, cliquez pour y aller</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Preparing the question</source>
        <translation>Préparation de la question</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Press 'Set up the engine' in the panel of Ask Raster.</source>
        <translation>Cliquez sur « Installer le moteur » dans le panneau d'Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Processor only</source>
        <translation>Processeur seul</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/panel/progress_line.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Put 'background' first.</source>
        <translation>Placez «&#xa0;background&#xa0;» en premier.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Put it back, or make the virtual raster again from the files that are there.</source>
        <translation>Remettez-le, ou refaites le raster virtuel à partir des fichiers présents.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Put the file back, or make the mosaic anew.</source>
        <translation>Remettez le fichier, ou refaites la mosaïque.</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>Putting the evidence on the map</source>
        <translation>Affichage des preuves sur la carte</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up.py"/>
        <source>Python {version}, which is downloaded</source>
        <translation>Python {version}, qui est téléchargé</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>QGIS did not take the question as a task.</source>
        <translation>QGIS n'a pas accepté la question comme tâche.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>QGIS did not take the task.</source>
        <translation>QGIS n'a pas accepté la tâche.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>QGIS uses a SOCKS proxy, through which models cannot be downloaded.</source>
        <translation>QGIS utilise un proxy SOCKS, par lequel aucun modèle ne peut être téléchargé.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Quantisation</source>
        <translation>Quantification</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Questions, one a line</source>
        <translation>Questions, une par ligne</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Quick: few details</source>
        <translation>Rapide&#xa0;: peu de détails</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Raster layer</source>
        <translation>Couche raster</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Raster layers</source>
        <translation>Couches raster</translation>
    </message>
    <message>
        <location filename="../../model/service/server.py"/>
        <source>Reading a message</source>
        <translation>Lecture d'un message</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Reading the raster …</source>
        <translation>Lecture du raster …</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Reading the raster: {share}</source>
        <translation>Lecture du raster&#xa0;: {share}</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Recommended</source>
        <translation>Recommandés</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Reducer</source>
        <translation>Réduction</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Region focus module (trained)</source>
        <translation>Module de focus (entraîné)</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Relevance</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Remove drop_positions from its ask_raster.json.</source>
        <translation>Retirez drop_positions de son ask_raster.json.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Remove it from the file.</source>
        <translation>Retirez-le du fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Remove the engine?</source>
        <translation>Supprimer le moteur&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Remove …</source>
        <translation>Supprimer …</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Removing the engine</source>
        <translation>Suppression du moteur</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Restart QGIS, and remove it again before asking anything.</source>
        <translation>Redémarrez QGIS, et supprimez-le de nouveau avant de poser une question.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Restart QGIS, or load the plugin again.</source>
        <translation>Redémarrez QGIS, ou rechargez l'extension.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Runs on</source>
        <translation>Tourne sur</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Save it as a file to keep its evidence beside it.</source>
        <translation>Enregistrez-le comme fichier pour garder ses preuves à côté.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Say where the answers go.</source>
        <translation>Indiquez où vont les réponses.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Search: closer where it matters</source>
        <translation>Recherche ciblée</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Search: the model looks closer where it matters for the question. Whole scene: it looks at every tile, and answers from the 24 tokens of each that stand out. That takes longer the larger the extent is, and a large one has no room.</source>
        <translation>Recherche&#xa0;: le modèle regarde de plus près là où cela compte pour la question. Scène entière&#xa0;: il regarde chaque tuile et répond à partir des 24 jetons de chacune qui ressortent. Plus l'emprise est grande, plus cela dure, et une grande emprise ne tient pas.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <location filename="../../ui/plain_label.py"/>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <location filename="../../ui/error_card.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Select the text to copy it</source>
        <translation>Sélectionnez le texte pour le copier</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Set an HTTP proxy in QGIS under Settings, Options, Network, or download the model's files with your browser and choose their folder.</source>
        <translation>Indiquez un proxy HTTP dans QGIS sous Préférences, Options, Réseau, ou téléchargez les fichiers du modèle avec votre navigateur et choisissez leur dossier.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Set it up again to replace it: all of it is downloaded again.</source>
        <translation>Réinstallez-le pour le remplacer&#xa0;: tout est téléchargé de nouveau.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Set up again …</source>
        <translation>Réinstaller …</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Set up the engine</source>
        <translation>Installer le moteur</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Set up the engine again</source>
        <translation>Réinstaller le moteur</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Set up the engine again. If it comes again, ask whoever runs your network or package index.</source>
        <translation>Réinstallez le moteur. Si cela se reproduit, adressez-vous à qui gère votre réseau ou votre index de paquets.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Set up the engine again. If it comes again, choose 'Processor only', or report it with the details.</source>
        <translation>Réinstallez le moteur. Si cela se reproduit, choisissez «&#xa0;Processeur seul&#xa0;», ou signalez-le avec les détails.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Set up the engine again. If it comes again, report it with the details.</source>
        <translation>Réinstallez le moteur. Si cela se reproduit, signalez-le avec les détails.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up.py"/>
        <location filename="../../plugin/engine/set_up_task.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Setting up the engine</source>
        <translation>Installation du moteur</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Show in the panel what would be installed</source>
        <translation>Montrer dans le panneau ce qui serait installé</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Show in the panel what would be installed, to repair it</source>
        <translation>Montrer dans le panneau ce qui serait installé, pour le réparer</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/map_view.py"/>
        <source>Show one side of it, or ask about the full layer.</source>
        <translation>Montrez-en un côté, ou interrogez la couche entière.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Show the tiles it looked at</source>
        <translation>Montrer les tuiles regardées</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Show this folder no longer; its files stay</source>
        <translation>Ne plus montrer ce dossier&#xa0;; ses fichiers restent</translation>
    </message>
    <message>
        <location filename="../../ui/error_card.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Show what to pass on when you report this</source>
        <translation>Montrer ce qu'il faut transmettre quand vous signalez ceci</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Show where it looked</source>
        <translation>Montrer où il a regardé</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Showing the evidence</source>
        <translation>Affichage des preuves</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Simple questions in English on a small laptop.</source>
        <translation>Questions simples en anglais sur un petit portable.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Simple questions in English, quickly without a graphics card.</source>
        <translation>Questions simples en anglais, vite même sans carte graphique.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Simple questions in many languages on a small laptop.</source>
        <translation>Questions simples en beaucoup de langues sur un petit portable.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Simple questions in many languages, without a graphics card.</source>
        <translation>Questions simples en beaucoup de langues, sans carte graphique.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Small objects, and where they are, on a graphics card of 8 GB.</source>
        <translation>Petits objets, et où ils sont, sur une carte graphique de 8 Go.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Small objects, and where they are; many languages.</source>
        <translation>Petits objets, et où ils sont&#xa0;; beaucoup de langues.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>SmolVLM2 is its successor.</source>
        <translation>SmolVLM2 est son successeur.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>So that the first question does not wait for it</source>
        <translation>Pour que la première question n'attende pas</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/engine_connection.py"/>
        <source>Starting the engine</source>
        <translation>Démarrage du moteur</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>Starting …</source>
        <translation>Démarrage …</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Stop looking</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Stop setting up the engine</source>
        <translation>Arrêter l'installation du moteur</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>Stop this question (Escape)</source>
        <translation>Arrêter cette question (Échap)</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Stop; a download goes on there the next time</source>
        <translation>Arrêter&#xa0;; un téléchargement reprend là la prochaine fois</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Such a name has two parts, as organisation/model.</source>
        <translation>Un tel nom a deux parties, comme organisation/modèle.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Suggested for this machine</source>
        <translation>Suggéré pour cette machine</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Table of questions</source>
        <translation>Table des questions</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Take off the list: {model}</source>
        <translation>Retirer de la liste&#xa0;: {model}</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Take the checkpoint that is not quantised.</source>
        <translation>Prenez la version qui n'est pas quantifiée.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Take the same model as it was published first, not quantised: where memory is small, it is held in 8 or 4 bits here. Its bitsandbytes checkpoint (bnb-4bit) works, too.</source>
        <translation>Prenez le même modèle tel qu'il a d'abord été publié, non quantifié&#xa0;: si la mémoire est petite, il est tenu ici en 8 ou 4 bits. Sa version bitsandbytes (bnb-4bit) fonctionne aussi.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Take the same model as safetensors: where memory is small, it is held in 8 or 4 bits here.</source>
        <translation>Prenez le même modèle en safetensors&#xa0;: si la mémoire est petite, il est tenu ici en 8 ou 4 bits.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Test: {model}</source>
        <translation>Tester&#xa0;: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>The Python interpreter that has the engine's libraries; empty for the installed</source>
        <translation>L'interpréteur Python qui a les bibliothèques du moteur&#xa0;; vide pour celui qui est installé</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/engine/model_store.py"/>
        <source>The access token could not be read from QGIS's authentication manager.</source>
        <translation>Le jeton d'accès n'a pas pu être lu dans le gestionnaire d'authentification de QGIS.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The access token holds what no token holds.</source>
        <translation>Le jeton d'accès contient ce qu'aucun jeton ne contient.</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>The address of a mirror begins with https://.</source>
        <translation>L'adresse d'un miroir commence par https://.</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>The address of the mirror has a password in it, which would be kept unprotected. Choose an access token instead.</source>
        <translation>L'adresse du miroir contient un mot de passe, qui serait gardé sans protection. Choisissez plutôt un jeton d'accès.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The address of the mirror is no address.</source>
        <translation>L'adresse du miroir n'est pas une adresse.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>The address of the package index has a password in it, which would be kept unprotected. Write it into pip's own configuration instead.</source>
        <translation>L'adresse de l'index de paquets contient un mot de passe, qui serait gardé sans protection. Écrivez-le plutôt dans la configuration de pip.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>The address of your organisation's Python package index, for the set-up</source>
        <translation>L'adresse de l'index de paquets Python de votre organisation, pour l'installation</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>The address of your organisation's mirror of Hugging Face</source>
        <translation>L'adresse du miroir de Hugging Face de votre organisation</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The answer is cut: it had become as long as an answer may be.</source>
        <translation>La réponse est coupée&#xa0;: elle était devenue aussi longue qu'une réponse peut l'être.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>The best answers here: small objects, counting, reading signs, reasoning, many languages.</source>
        <translation>Les meilleures réponses ici&#xa0;: petits objets, comptage, lecture de panneaux, raisonnement, beaucoup de langues.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The certificate of a package index that is named by numbers cannot be checked.</source>
        <translation>Le certificat d'un index de paquets désigné par des chiffres ne peut pas être vérifié.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The columns of '{name}' are stored from east to west, which this QGIS cannot draw.</source>
        <translation>Les colonnes de «&#xa0;{name}&#xa0;» sont stockées d'est en ouest, ce que ce QGIS ne peut pas dessiner.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The computer ended the engine, as it does when memory runs out.</source>
        <translation>L'ordinateur a arrêté le moteur, comme il le fait quand la mémoire est épuisée.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The connection broke during the download.</source>
        <translation>La connexion a été coupée pendant le téléchargement.</translation>
    </message>
    <message>
        <location filename="../../model/asking/conversation.py"/>
        <source>The conversation is long: of its {turns} turns the model was told the last {known}.</source>
        <translation>La conversation est longue&#xa0;: de ses {turns} échanges, le modèle connaît les {known} derniers.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The disk has {free} MB free, and the engine needs about {needed} MB.</source>
        <translation>Le disque a {free} Mo libres, et le moteur demande environ {needed} Mo.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The disk is full: {folder}.</source>
        <translation>Le disque est plein&#xa0;: {folder}.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The download</source>
        <translation>Le téléchargement</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The download needs {missing} GB on the disk of {folder}, {free} GB are free.</source>
        <translation>Le téléchargement demande {missing} Go sur le disque de {folder}, {free} Go sont libres.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The driver that {name} computes with is missing: the engine will run on the processor. Install AMD's driver amdgpu first to use the card.</source>
        <translation>Le pilote avec lequel {name} calcule manque&#xa0;: le moteur tournera sur le processeur. Installez d'abord le pilote amdgpu d'AMD pour utiliser la carte.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The driver {driver} of the graphics card {name} is too old: the engine will run on the processor, slowly. Update the driver to version {needed} or later first.</source>
        <translation>Le pilote {driver} de la carte graphique {name} est trop ancien&#xa0;: le moteur tournera sur le processeur, lentement. Mettez d'abord le pilote à jour vers la version {needed} ou ultérieure.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The embedded model gave its first answer in {seconds} s, on {device}.</source>
        <translation>Le modèle intégré a donné sa première réponse en {seconds} s, sur {device}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine could not be installed.</source>
        <translation>Le moteur n'a pas pu être installé.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine could not be removed whole.</source>
        <translation>Le moteur n'a pas pu être supprimé entièrement.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine does not start any more</source>
        <translation>Le moteur ne démarre plus</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine ended before it was done.</source>
        <translation>Le moteur s'est arrêté avant d'avoir fini.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine is being set up</source>
        <translation>Le moteur est en cours d'installation</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine is being set up already, in this or another window of QGIS.</source>
        <translation>Le moteur est déjà en cours d'installation, dans cette fenêtre de QGIS ou dans une autre.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>The engine is deleted from this computer. It can be set up again.</source>
        <translation>Le moteur est supprimé de cet ordinateur. Il peut être réinstallé.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine is not set up yet</source>
        <translation>Le moteur n'est pas encore installé</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine is not set up yet.</source>
        <translation>Le moteur n'est pas encore installé.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine is out of date</source>
        <translation>Le moteur n'est plus à jour</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine is ready.</source>
        <translation>Le moteur est prêt.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>The engine is still being set up.</source>
        <translation>Le moteur est encore en cours d'installation.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine was ended.</source>
        <translation>Le moteur a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine was installed, but does not start.</source>
        <translation>Le moteur a été installé, mais ne démarre pas.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The engine will run on the graphics card {name}.</source>
        <translation>Le moteur tournera sur la carte graphique {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The engine will run on the graphics unit of this Mac.</source>
        <translation>Le moteur tournera sur l'unité graphique de ce Mac.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The engine will run on the processor, as chosen.</source>
        <translation>Le moteur tournera sur le processeur, comme choisi.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The engine will run on the processor. If {name} is an Arc or of a Core Ultra, choose Intel graphics, which is faster.</source>
        <translation>Le moteur tournera sur le processeur. Si {name} est une Arc ou celle d'un Core Ultra, choisissez Carte Intel, plus rapide.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine's Python at {python} could not be started.</source>
        <translation>Le Python du moteur dans {python} n'a pas pu être démarré.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine's Python was not found, because this user has no home folder.</source>
        <translation>Le Python du moteur n'a pas été trouvé, car cet utilisateur n'a pas de dossier personnel.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The engine's folder cannot be written.</source>
        <translation>Impossible d'écrire dans le dossier du moteur.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>The evidence in {folder} cannot be opened again.</source>
        <translation>Les preuves dans {folder} ne peuvent pas être rouvertes.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The extent is empty.</source>
        <translation>L'emprise est vide.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The extent is not a rectangle.</source>
        <translation>L'emprise n'est pas un rectangle.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The extent lies outside of the raster.</source>
        <translation>L'emprise est en dehors du raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The extent lies outside the layer '{name}'.</source>
        <translation>L'emprise est en dehors de la couche «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The folder {folder} cannot be written.</source>
        <translation>Impossible d'écrire dans le dossier {folder}.</translation>
    </message>
    <message>
        <location filename="../../model/asking/planning.py"/>
        <source>The free memory has room for {vision_tokens} vision tokens of the {wanted} that this effort means.</source>
        <translation>La mémoire libre a de la place pour {vision_tokens} jetons visuels sur les {wanted} que cet effort demande.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The graphics card is not used, so answers take longer. Update its driver, then set up the engine again in the settings of Ask Raster.</source>
        <translation>La carte graphique n'est pas utilisée, les réponses prennent donc plus de temps. Mettez son pilote à jour, puis réinstallez le moteur dans les paramètres d'Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The hub does not give {hub_id} without a valid access token, or has no such model.</source>
        <translation>Le hub ne donne pas {hub_id} sans jeton d'accès valide, ou n'a pas ce modèle.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The hub no longer has this revision of {hub_id}.</source>
        <translation>Le hub n'a plus cette révision de {hub_id}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>The last question is not answered yet.</source>
        <translation>La dernière question n'a pas encore de réponse.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' came damaged at {place}.</source>
        <translation>La couche «&#xa0;{name}&#xa0;» est arrivée endommagée ({place}).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' cannot be read.</source>
        <translation>La couche «&#xa0;{name}&#xa0;» ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read at {place_in_words}.</source>
        <translation>La couche «&#xa0;{name}&#xa0;» n'a pas pu être lue ({place_in_words}).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read at {place}.</source>
        <translation>La couche «&#xa0;{name}&#xa0;» n'a pas pu être lue ({place}).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read at {place}: the file {missing} is missing.</source>
        <translation>La couche «&#xa0;{name}&#xa0;» n'a pas pu être lue ({place})&#xa0;: le fichier {missing} manque.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read: its server answered with a page.</source>
        <translation>La couche «&#xa0;{name}&#xa0;» n'a pas pu être lue&#xa0;: son serveur a répondu par une page web.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read: its server answered with a page: {words}</source>
        <translation>La couche «&#xa0;{name}&#xa0;» n'a pas pu être lue&#xa0;: son serveur a répondu par une page web&#xa0;: {words}</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' did not come at {place}: nothing was heard of it for {SILENCE_SECONDS} s.</source>
        <translation>La couche «&#xa0;{name}&#xa0;» n'est pas arrivée ({place})&#xa0;: aucune nouvelle pendant {SILENCE_SECONDS} s.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' holds complex numbers, which QGIS cannot draw.</source>
        <translation>La couche «&#xa0;{name}&#xa0;» contient des nombres complexes, que QGIS ne peut pas dessiner.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' is no raster layer.</source>
        <translation>La couche «&#xa0;{name}&#xa0;» n'est pas une couche raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' lacks overviews: {costly} billion pixels would have to be gone through for the first look.</source>
        <translation>La couche «&#xa0;{name}&#xa0;» n'a pas de pyramides&#xa0;: il faudrait parcourir {costly} milliards de pixels pour le premier regard.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer is being edited.</source>
        <translation>La couche est en cours d'édition.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer is no longer in the project.</source>
        <translation>La couche n'est plus dans le projet.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/layer_region.py"/>
        <source>The layer lacks coarse overviews: {costly_pixels} million pixels have to be gone through for the first look. Build overviews (pyramids) in the layer's properties to avoid this.</source>
        <translation>Il manque à la couche des pyramides grossières&#xa0;: {costly_pixels} millions de pixels doivent être parcourus pour le premier regard. Construisez des pyramides dans les propriétés de la couche pour l'éviter.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/layer_region.py"/>
        <source>The layer lacks overviews: {costly_pixels} million pixels have to be gone through for the first look. Build overviews (pyramids) in the layer's properties to avoid this.</source>
        <translation>La couche n'a pas de pyramides&#xa0;: {costly_pixels} millions de pixels doivent être parcourus pour le premier regard. Construisez des pyramides dans les propriétés de la couche pour l'éviter.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>The layer was not searched.</source>
        <translation>La couche n'a pas été explorée.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/fill_values.py"/>
        <source>The layer's colours are stretched to a value that only fills gaps, so that little can be told apart. Enter that value as additional no data value in the layer's properties, under Transparency, and stretch the colours again.</source>
        <translation>Les couleurs de la couche sont étirées jusqu'à une valeur qui ne fait que combler des vides, si bien que l'on distingue peu de choses. Indiquez cette valeur comme valeur nulle supplémentaire dans les propriétés de la couche, sous Transparence, et étirez de nouveau les couleurs.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>The map does not draw this layer at its present scale.</source>
        <translation>La carte ne dessine pas cette couche à l'échelle actuelle.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The memory of {device} is too small for this question.</source>
        <translation>La mémoire de {device} est trop petite pour cette question.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The mirror's address begins with http, so the access token could be read on the way.</source>
        <translation>L'adresse du miroir commence par http, le jeton d'accès pourrait donc être lu en chemin.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model began to repeat itself, and was stopped.</source>
        <translation>Le modèle a commencé à se répéter et a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model gave no answer.</source>
        <translation>Le modèle n'a pas donné de réponse.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>The model in use, {model}, is not there any more.</source>
        <translation>Le modèle utilisé, {model}, n'est plus là.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The model is not unloaded while a question is answered.</source>
        <translation>Le modèle n'est pas déchargé pendant qu'il répond à une question.</translation>
    </message>
    <message>
        <location filename="../../model/asking/planning.py"/>
        <source>The model looks at no more than {largest} pixels a side, so the whole scene was shown at 1/{decimation} of its resolution; what is smaller was not seen.</source>
        <translation>Le modèle regarde au plus {largest} pixels de côté&#xa0;; toute la scène a donc été montrée à 1/{decimation} de sa résolution&#xa0;; ce qui est plus petit n'a pas été vu.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>The model said nothing.</source>
        <translation>Le modèle n'a rien dit.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model thought about the question, but gave no answer.</source>
        <translation>Le modèle a réfléchi à la question, mais n'a pas donné de réponse.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model thought for as long as it may, and was then made to answer.</source>
        <translation>Le modèle a réfléchi aussi longtemps qu'il le peut, puis a dû répondre.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The model's chat template does not place each image.</source>
        <translation>Le modèle de dialogue (chat template) ne place pas chaque image.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The model's chat template runs too long or takes too much memory.</source>
        <translation>Le modèle de dialogue (chat template) tourne trop longtemps ou prend trop de mémoire.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model's context was too short for all that was found: {left_out} tiles, those with the lowest scores, were left out of the answer.</source>
        <translation>Le contexte du modèle était trop court pour tout ce qui a été trouvé&#xa0;: {left_out} tuiles, celles aux scores les plus bas, n'ont pas servi à la réponse.</translation>
    </message>
    <message>
        <location filename="../../model/asking/box_answer.py"/>
        <source>The model's list of places was cut in {cut} of {replies} views: there may be more of them.</source>
        <translation>La liste des lieux du modèle a été coupée dans {cut} vues sur {replies}&#xa0;: il peut y en avoir d'autres.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>The model's own attention</source>
        <translation>Attention du modèle</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>The models are being looked at</source>
        <translation>Les modèles sont examinés</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/said_openly.py"/>
        <source>The output</source>
        <translation>La sortie</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>The output is complete; {name} is removed again.</source>
        <translation>La sortie est complète&#xa0;; {name} est supprimé.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>The output's format has shortened {count} of the texts. They are whole in {path}.</source>
        <translation>Le format de la sortie a raccourci {count} des textes. Ils sont entiers dans {path}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>The overviews could not be written into {folder}.</source>
        <translation>Les pyramides n'ont pas pu être écrites dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The pixels of the layer '{name}' have no size on the ground: its georeference is broken.</source>
        <translation>Les pixels de la couche «&#xa0;{name}&#xa0;» n'ont pas de taille au sol&#xa0;: son géoréférencement est défectueux.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The plugin starts the engine.</source>
        <translation>C'est l'extension qui démarre le moteur.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>The probability that the model gave its own words; it was not calibrated, so it tells which answers to believe rather than others, not how often they are right.</source>
        <translation>La probabilité que le modèle a donnée à ses propres mots&#xa0;; elle n'est pas calibrée, et dit donc quelles réponses croire plutôt que d'autres, non combien de fois elles sont justes.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The process that runs the model's chat template cannot be started, or has ended.</source>
        <translation>Le processus du modèle de dialogue (chat template) ne peut pas être démarré, ou s'est arrêté.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The project is not kept in a folder.</source>
        <translation>Le projet n'est pas enregistré dans un dossier.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The proxy of your network asks for a name and a password.</source>
        <translation>Le proxy de votre réseau demande un nom et un mot de passe.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The proxy of your network cannot be reached, or does not let this through.</source>
        <translation>Le proxy de votre réseau est injoignable, ou ne laisse pas passer ceci.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The question and the overview take {tokens} tokens; the model has room for {max}.</source>
        <translation>La question et la vue d'ensemble prennent {tokens} jetons&#xa0;; le modèle a de la place pour {max}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The question is empty.</source>
        <translation>La question est vide.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The question was cancelled.</source>
        <translation>La question a été annulée.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>The question was ended.</source>
        <translation>La question a été arrêtée.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The question would take more than {WEB_TILE_BUDGET} tiles from the server of '{name}'.</source>
        <translation>La question demanderait plus de {WEB_TILE_BUDGET} tuiles au serveur de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The questions before are about another layer or another place.</source>
        <translation>Les questions précédentes portent sur une autre couche ou un autre endroit.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>The quickest: simple questions in English on any laptop.</source>
        <translation>Le plus rapide&#xa0;: questions simples en anglais sur tout portable.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The raster covers {part}, {part2}, {part3}, {part4}.</source>
        <translation>Le raster couvre {part}, {part2}, {part3}, {part4}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The raster is a virtual raster of virtual rasters, more than {MAX_DEPTH} deep or too many times over.</source>
        <translation>Le raster est un raster virtuel de rasters virtuels, sur plus de {MAX_DEPTH} niveaux ou trop de fois.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>The raster layer to ask about</source>
        <translation>La couche raster à interroger</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The raster {which} cannot be opened.</source>
        <translation>Le raster {which} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The region focus module of {name} cannot be loaded.</source>
        <translation>Le module de focus de {name} ne peut pas être chargé.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The region focus module of {name} does not fit into the memory of {device} beside the model.</source>
        <translation>Le module de focus de {name} ne tient pas dans la mémoire de {device} à côté du modèle.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The region focus module of {name} does not fit the model.</source>
        <translation>Le module de focus de {name} ne correspond pas au modèle.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>The rows are kept in the output alone.</source>
        <translation>Les lignes sont gardées dans la sortie seule.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>The rows that are done are in {path}.</source>
        <translation>Les lignes terminées sont dans {path}.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The server has been asked too often and wants a pause.</source>
        <translation>Le serveur a été interrogé trop souvent et demande une pause.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>The server has not answered for {seconds}&#xa0;s</source>
        <translation>Le serveur ne répond pas depuis {seconds}&#xa0;s</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The server tells no digests of the model's files: they cannot be checked.</source>
        <translation>Le serveur ne donne pas les empreintes des fichiers du modèle&#xa0;: ils ne peuvent pas être vérifiés.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The server that has the model answers as no hub does.</source>
        <translation>Le serveur qui a le modèle ne répond pas comme un hub.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The server that has the model answers with an error.</source>
        <translation>Le serveur du modèle répond par une erreur.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The server that has the model cannot be reached.</source>
        <translation>Le serveur du modèle est injoignable.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The server that has the packages answers with an error.</source>
        <translation>Le serveur des paquets répond par une erreur.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The server that has the packages cannot be reached.</source>
        <translation>Le serveur des paquets est injoignable.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The server that has the packages refuses to give them.</source>
        <translation>Le serveur des paquets refuse de les donner.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The server that models come from does not have {hub_id}.</source>
        <translation>Le serveur d'où viennent les modèles n'a pas {hub_id}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The table of questions has no column '{column}'.</source>
        <translation>La table des questions n'a pas de colonne «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/map_view.py"/>
        <source>The visible extent cannot be expressed in the layer's coordinate system.</source>
        <translation>L'emprise visible ne peut pas s'exprimer dans le système de coordonnées de la couche.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/map_view.py"/>
        <source>The visible extent lies across the 180° meridian.</source>
        <translation>L'emprise visible traverse le méridien 180°.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone cannot be expressed in the raster's coordinate system.</source>
        <translation>La zone ne peut pas s'exprimer dans le système de coordonnées du raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone has no polygon.</source>
        <translation>La zone n'a pas de polygone.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone lies on none of the rasters.</source>
        <translation>La zone n'est sur aucun des rasters.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone reaches beyond what the layer's CRS can express.</source>
        <translation>La zone dépasse ce que le SCR de la couche peut exprimer.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone's polygon is invalid and cannot be mended.</source>
        <translation>Le polygone de la zone est invalide et ne peut pas être réparé.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Their answers are in the log.</source>
        <translation>Leurs réponses sont dans le journal.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There are no valid pixels of {name} in this extent.</source>
        <translation>Il n'y a pas de pixels valides de {name} dans cette emprise.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>There is no Python at {path}. Choose another file, or leave the field empty.</source>
        <translation>Il n'y a pas de Python dans {path}. Choisissez un autre fichier, ou laissez le champ vide.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no Python for the engine at {python}.</source>
        <translation>Il n'y a pas de Python pour le moteur dans {python}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no device '{wanted}' that this engine's PyTorch can use.</source>
        <translation>Il n'y a pas de périphérique «&#xa0;{wanted}&#xa0;» que le PyTorch de ce moteur puisse utiliser.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no model folder {path}.</source>
        <translation>Il n'y a pas de dossier de modèle {path}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no output.</source>
        <translation>Il n'y a pas de sortie.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no question.</source>
        <translation>Il n'y a pas de question.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>There is no raster layer in the project.</source>
        <translation>Il n'y a pas de couche raster dans le projet.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no raster layer.</source>
        <translation>Il n'y a pas de couche raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no raster.</source>
        <translation>Il n'y a pas de raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no token reducer '{part}'.</source>
        <translation>Il n'y a pas de réduction de jetons «&#xa0;{part}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is not enough memory: {name} cannot be {doing}.</source>
        <translation>Il n'y a pas assez de mémoire&#xa0;: {name} ne peut pas être {doing}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>There is too little room for the overviews in {folder}.</source>
        <translation>Il n'y a pas assez de place pour les pyramides dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../model/asking/assessment.py"/>
        <source>There was too little memory to ask whether the overview is enough: it was searched.</source>
        <translation>Il y avait trop peu de mémoire pour demander si la vue d'ensemble suffit : la recherche a eu lieu.</translation>
    </message>
    <message>
        <location filename="../../model/asking/verification.py"/>
        <source>There was too little memory to check the places that were found one by one.</source>
        <translation>Il y avait trop peu de mémoire pour vérifier un par un les lieux trouvés.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/saved_evidence.py"/>
        <source>These layers could not be moved beside the project: {names}.</source>
        <translation>Ces couches n'ont pas pu être déplacées à côté du projet&#xa0;: {names}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/saved_evidence.py"/>
        <source>They stay in your QGIS profile and work on this computer. To pass the project on, export them into its folder.</source>
        <translation>Elles restent dans votre profil QGIS et fonctionnent sur cet ordinateur. Pour transmettre le projet, exportez-les dans son dossier.</translation>
    </message>
    <message>
        <location filename="../../resources/models/embedded/ask_raster.json"/>
        <source>This answer is from the small embedded model.</source>
        <translation>Cette réponse vient du petit modèle intégré.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>This computer does not trust the certificate of the server that has the model.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du serveur du modèle.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>This computer does not trust the certificate of the server that has the packages.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du serveur des paquets.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>This is its text part, which sees no images.</source>
        <translation>C'est sa partie textuelle, qui ne voit pas d'images.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer has no overviews (pyramids): {count} million pixels have to be gone through before the model's first look.</source>
        <translation>Cette couche n'a pas d'aperçus (pyramides)&#xa0;: {count} millions de pixels doivent être parcourus avant le premier regard du modèle.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer is hidden: it is not ticked in the Layers panel.</source>
        <translation>Cette couche est masquée&#xa0;: elle n'est pas cochée dans le panneau Couches.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer is hidden: its group '{by}' is not ticked.</source>
        <translation>Cette couche est masquée&#xa0;: son groupe «&#xa0;{by}&#xa0;» n'est pas coché.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer is invisible: its opacity is 0.</source>
        <translation>Cette couche est invisible&#xa0;: son opacité est 0.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer is not in the Layers panel: the map does not show it.</source>
        <translation>Cette couche n'est pas dans le panneau Couches&#xa0;: la carte ne la montre pas.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <location filename="../../model/wire/question.py"/>
        <source>This model takes each question by itself: it was not told what was asked before.</source>
        <translation>Ce modèle prend chaque question pour elle-même&#xa0;: il ne sait pas ce qui a été demandé avant.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>This replaces the engine that runs the model, for when it no longer works.</source>
        <translation>Cela remplace le moteur qui fait tourner le modèle, pour le cas où il ne fonctionne plus.</translation>
    </message>
    <message>
        <location filename="../../ui/boundary.py"/>
        <source>This step</source>
        <translation>Cette étape</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>This version of Ask Raster needs newer libraries to answer questions.</source>
        <translation>Cette version d'Ask Raster a besoin de bibliothèques plus récentes pour répondre aux questions.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Thorough: most details</source>
        <translation>Approfondi&#xa0;: le plus de détails</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Tiles examined</source>
        <translation>Tuiles examinées</translation>
    </message>
    <message>
        <location filename="../../ui/panel/evidence_strip.py"/>
        <source>Tiles that were looked at</source>
        <translation>Tuiles qui ont été regardées</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Tiles to look at, at most (empty: by the effort)</source>
        <translation>Tuiles à regarder, au plus (vide&#xa0;: selon l'effort)</translation>
    </message>
    <message>
        <location filename="../../ui/panel/reducer_box.py"/>
        <source>Token reducer</source>
        <translation>Réduction des jetons</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Token reducer (names can be joined with '+')</source>
        <translation>Réduction des jetons (les noms peuvent être joints par '+')</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Try it again. If it comes again, install the engine again in the settings.</source>
        <translation>Réessayez. Si cela se reproduit, réinstallez le moteur dans les paramètres.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Try it again. If it comes again, report it with the details.</source>
        <translation>Réessayez. Si cela se reproduit, signalez-le avec les détails.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Try it again. If it comes again, set up the engine again in the settings of Ask Raster.</source>
        <translation>Réessayez. Si cela se reproduit, réinstallez le moteur dans les paramètres d'Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/survey.py"/>
        <source>Trying it out: English questions about a few things, in seconds.</source>
        <translation>Pour essayer&#xa0;: questions en anglais sur quelques choses, en quelques secondes.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Type a question.</source>
        <translation>Saisissez une question.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Type one a line.</source>
        <translation>Saisissez-en une par ligne.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Unload after</source>
        <translation>Décharger après</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Unload the model</source>
        <translation>Décharger le modèle</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>Until the output is complete, each row that is done is also kept in {path}.</source>
        <translation>Jusqu'à ce que la sortie soit complète, chaque ligne terminée est aussi gardée dans {path}.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Up to {tiles}, {tokens} vision tokens</source>
        <translation>Jusqu'à {tiles}, {tokens} jetons visuels</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Update Ask Raster, or choose another model.</source>
        <translation>Mettez Ask Raster à jour, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Use a model from a folder on this computer</source>
        <translation>Utiliser un modèle d'un dossier de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Use another mirror, or none.</source>
        <translation>Utilisez un autre miroir, ou aucun.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Use: {model}</source>
        <translation>Utiliser&#xa0;: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Visible extent</source>
        <translation>Emprise visible</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Vision tokens to answer from, at most (empty: by the effort and the model)</source>
        <translation>Jetons visuels pour répondre, au plus (vide&#xa0;: selon l'effort et le modèle)</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Wait a while, and set up the engine again.</source>
        <translation>Attendez un moment, puis réinstallez le moteur.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Wait a while.</source>
        <translation>Attendez un moment.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>Wait for its answer, or cancel it.</source>
        <translation>Attendez sa réponse, ou annulez-la.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Wait for the answer, or cancel the question.</source>
        <translation>Attendez la réponse, ou annulez la question.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Wait some minutes.</source>
        <translation>Attendez quelques minutes.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Wait until it is complete, then ask again.</source>
        <translation>Attendez qu'il soit complet, puis demandez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Wait until it is done.</source>
        <translation>Attendez que ce soit terminé.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Wait until that is done.</source>
        <translation>Attendez que ce soit fini.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Warp it with Raster &gt; Projections &gt; Warp, and ask about the result.</source>
        <translation>Reprojetez-la avec Raster &gt; Projections &gt; Projection (warp), et interrogez le résultat.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Weights (SHA-256)</source>
        <translation>Poids (SHA-256)</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>What suits the model</source>
        <translation>Ce qui convient au modèle</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>What tells the search where to look closer</source>
        <translation>Ce qui dit à la recherche où regarder de plus près</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>What the engine computes on; Automatic takes a graphics card where it finds one</source>
        <translation>Sur quoi le moteur calcule&#xa0;; Automatique prend une carte graphique s'il en trouve une</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>What the model does best</source>
        <translation>Le mieux pour le modèle</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>What the model runs on; Automatic takes the best</source>
        <translation>Sur quoi le modèle tourne&#xa0;; Automatique prend le meilleur</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>What the model said of the sample scene</source>
        <translation>Ce que le modèle a dit de la scène d'exemple</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>What this panel does</source>
        <translation>Ce que fait ce panneau</translation>
    </message>
    <message>
        <location filename="../../model/asking/conversation.py"/>
        <source>What was asked before is too long for this model: it was not told any of it.</source>
        <translation>Ce qui a été demandé avant est trop long pour ce modèle&#xa0;: il n'en sait rien.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>What was downloaded whole the last time is not downloaded again.</source>
        <translation>Ce qui a été entièrement téléchargé la dernière fois n'est pas téléchargé de nouveau.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>What will be installed</source>
        <translation>Ce qui sera installé</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Where models come from</source>
        <translation>D'où viennent les modèles</translation>
    </message>
    <message>
        <location filename="../../ui/panel/reducer_box.py"/>
        <source>Which of the tiles' tokens the model answers from; names can be joined with +</source>
        <translation>À partir de quels jetons des tuiles le modèle répond&#xa0;; les noms peuvent être joints par +</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Whole scene, 24 tokens a tile</source>
        <translation>Scène entière, 24 jetons/tuile</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Without a question for so long, the model gives its memory back; 0 for never</source>
        <translation>Après ce temps sans question, le modèle libère sa mémoire&#xa0;; 0 pour jamais</translation>
    </message>
    <message>
        <location filename="../../ui/panel/overviews_card.py"/>
        <source>Write {path}, then ask; the raster itself is not changed</source>
        <translation>Écrire {path}, puis demander&#xa0;; le raster lui-même n'est pas modifié</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>Writing a row</source>
        <translation>Écriture d'une ligne</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Writing the evidence</source>
        <translation>Écriture des preuves</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/map_view.py"/>
        <source>Zoom to the layer, or ask about the full layer.</source>
        <translation>Zoomez sur la couche, ou interrogez la couche entière.</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>a half after the language model's second layer</source>
        <translation>la moitié après la deuxième couche du modèle de langage</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>a half from the middle of the language model on</source>
        <translation>la moitié à partir du milieu du modèle de langage</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>a half, a quarter, an eighth after each quarter of the model's layers</source>
        <translation>la moitié, un quart, un huitième après chaque quart des couches du modèle</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>about {duration} a question</source>
        <translation>environ {duration} par question</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>all tokens, whole tiles, best first</source>
        <translation>tous les jetons, tuiles entières, les meilleures d'abord</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>certainty {certainty}</source>
        <translation>certitude {certainty}</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>converted</source>
        <translation>converti</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <location filename="../../plugin/model_names.py"/>
        <source>embedded model</source>
        <translation>modèle intégré</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>full layer</source>
        <translation>couche entière</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>full resolution</source>
        <translation>pleine résolution</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>loaded</source>
        <translation>chargé</translation>
    </message>
    <message>
        <location filename="../../resources/styles/relevance.qml"/>
        <source>no more than average</source>
        <translation>pas plus que la moyenne</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>none</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>none: they are downloaded</source>
        <translation>aucun&#xa0;: ils sont téléchargés</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>one token for every patch of uniform background</source>
        <translation>un jeton pour chaque portion de fond uniforme</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>random tokens (a baseline)</source>
        <translation>jetons au hasard (pour comparer)</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/said_openly.py"/>
        <source>raster {number}</source>
        <translation>raster {number}</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>the AMD graphics card</source>
        <translation>la carte graphique AMD</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>the Intel graphics card</source>
        <translation>la carte graphique Intel</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>the one that was installed</source>
        <translation>celui qui a été installé</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>the public one</source>
        <translation>l'index public</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>the tokens that the region focus scores highest</source>
        <translation>les jetons auxquels le focus donne le plus haut score</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>tokens at even distances (a baseline)</source>
        <translation>jetons à intervalles réguliers (pour comparer)</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>tokens that stand out, and a few that stand for the others</source>
        <translation>les jetons qui ressortent, et quelques-uns qui représentent les autres</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>used</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>visible extent</source>
        <translation>emprise visible</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>without the half that is most like the words for background</source>
        <translation>sans la moitié qui ressemble le plus aux mots pour le fond</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>{beyond_budget} of the tiles that were examined most closely did not fit into the answer's {vision_tokens} vision tokens; those with the lowest scores were left out.</source>
        <translation>{beyond_budget} des tuiles examinées de plus près ne tenaient pas dans les {vision_tokens} jetons visuels de la réponse&#xa0;; celles aux scores les plus bas ont été laissées de côté.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{count} tiles</source>
        <translation>{count} tuiles</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{doing} failed in a way that was not foreseen ({name}: {error}).</source>
        <translation>{doing}&#xa0;: erreur imprévue ({name}&#xa0;: {error}).</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{done} of {tiles}</source>
        <translation>{done} sur {tiles}</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>{done} of {total} are here</source>
        <translation>{done} sur {total} sont là</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} cannot be written.</source>
        <translation>{file} ne peut pas être écrit.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} has a setting that is not known: {name}.</source>
        <translation>{file} contient un réglage inconnu&#xa0;: {name}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} has a wrong {name}: {dumps}.</source>
        <translation>{file} contient un {name} incorrect&#xa0;: {dumps}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} is damaged: it is not what was published.</source>
        <translation>{file} est endommagé&#xa0;: ce n'est pas ce qui a été publié.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} is damaged: some of its weights cannot be right.</source>
        <translation>{file} est endommagé&#xa0;: certains de ses poids ne peuvent pas être justes.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} cannot be read as JSON.</source>
        <translation>{folder} ne peut pas être lu comme JSON.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>{folder} cannot be used.</source>
        <translation>{folder} ne peut pas être utilisé.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>{folder} could not be made.</source>
        <translation>{folder} n'a pas pu être créé.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} does not hold what it should.</source>
        <translation>{folder} ne contient pas ce qu'il devrait.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} holds its weights as GGUF, which is for other programs.</source>
        <translation>{folder} contient ses poids en GGUF, qui est fait pour d'autres programmes.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} holds no weights (model*.safetensors).</source>
        <translation>{folder} ne contient pas de poids (model*.safetensors).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} holds pickled weights ({pickled}), which can run code.</source>
        <translation>{folder} contient des poids au format pickle ({pickled}), qui peuvent exécuter du code.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} is half a download: {join} missing or cut short.</source>
        <translation>{folder} est à moitié téléchargé&#xa0;: {join} manque ou est tronqué.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} names no weights.</source>
        <translation>{folder} ne nomme pas de poids.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} names weights that are not safetensors ({foreign}); they could run code.</source>
        <translation>{folder} nomme des poids qui ne sont pas des safetensors ({foreign})&#xa0;; ils pourraient exécuter du code.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{hub_id} holds no model that can be used here.</source>
        <translation>{hub_id} ne contient pas de modèle utilisable ici.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>{hub_id} is given to those alone who accepted its licence.</source>
        <translation>{hub_id} n'est donné qu'à ceux qui ont accepté sa licence.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>{hub_id} is no name of a model on the hub.</source>
        <translation>{hub_id} n'est pas un nom de modèle du hub.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>{layer} is not in the project any more.</source>
        <translation>{layer} n'est plus dans le projet.</translation>
    </message>
    <message>
        <location filename="../../model/asking/box_answer.py"/>
        <source>{left} of {seen} views, those with the lowest scores, were not searched for places.</source>
        <translation>Dans {left} vues sur {seen}, celles aux scores les plus bas, les lieux n'ont pas été cherchés.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>{looked}, down to {resolution}</source>
        <translation>{looked}, jusqu'à {resolution}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>{metres} m a pixel</source>
        <translation>{metres} m par pixel</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{minutes}&#xa0;min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>{model} takes {size} of the disk. It can be downloaded again.</source>
        <translation>{model} occupe {size} du disque. Il peut être téléchargé de nouveau.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>{model} takes {size} of the disk. The embedded model answers from then on.</source>
        <translation>{model} occupe {size} du disque. Ensuite, c'est le modèle intégré qui répond.</translation>
    </message>
    <message>
        <location filename="../../ui/model_button.py"/>
        <source>{model} …</source>
        <translation>{model} …</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>{model}, not loaded</source>
        <translation>{model}, non chargé</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>{model}, not loaded, {device}</source>
        <translation>{model}, non chargé, {device}</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>{model}, the engine is starting</source>
        <translation>{model}, le moteur démarre</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} arrived damaged, or is not the one that was published.</source>
        <translation>{name} est arrivé endommagé, ou n'est pas ce qui a été publié.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} cannot be {doing}.</source>
        <translation>{name} ne peut pas être {doing}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} changed while it was loaded: {changed}.</source>
        <translation>{name} a changé pendant son chargement&#xa0;: {changed}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} comes quantised by {known}, which this engine cannot read.</source>
        <translation>{name} est quantifié par {known}, que ce moteur ne peut pas lire.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} comes quantised in a way that does not fit the model.</source>
        <translation>{name} est quantifié d'une manière qui ne correspond pas au modèle.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} comes quantised in a way that this engine does not know.</source>
        <translation>{name} est quantifié d'une manière que ce moteur ne connaît pas.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} does not fit into the memory of {place}.</source>
        <translation>{name} ne tient pas dans la mémoire de {place}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} gave no numbers: its weights are damaged, or too large for the number format that they are held in.</source>
        <translation>{name} n'a pas donné de nombres&#xa0;: ses poids sont endommagés, ou trop grands pour le format de nombres dans lequel ils sont tenus.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} has a wrong {name2} in generation_config.json.</source>
        <translation>{name} a un {name2} incorrect dans generation_config.json.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} has no chat template for questions about images.</source>
        <translation>{name} n'a pas de modèle de dialogue (chat template) pour des questions sur des images.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} has no trained region focus module.</source>
        <translation>{name} n'a pas de module de focus entraîné.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} is a {architecture}, which is not supported.</source>
        <translation>{name} est un {architecture}, qui n'est pas pris en charge.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} is being downloaded or deleted by another window.</source>
        <translation>{name} est en cours de téléchargement ou de suppression dans une autre fenêtre.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} is built of parts that are not supported.</source>
        <translation>{name} est fait de parties qui ne sont pas prises en charge.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} lacks overviews: to see all of it, {pixels} billion pixels would have to be gone through.</source>
        <translation>{name} n'a pas de pyramides&#xa0;: pour tout voir, il faudrait parcourir {pixels} milliards de pixels.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} lacks what belongs to its quantised weights.</source>
        <translation>Il manque à {name} ce qui va avec ses poids quantifiés.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} lies outside of the model's folder {folder}.</source>
        <translation>{name} est en dehors du dossier du modèle {folder}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} needs {gigabytes} on {device}, {gigabytes2} free.</source>
        <translation>{name} demande {gigabytes} sur {device}, {gigabytes2} sont libres.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} says that positions are renumbered after drops, but this family's have three axes.</source>
        <translation>{name} indique que les positions sont renumérotées après suppression, mais celles de cette famille ont trois axes.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s ask_raster.json names attention_layers that cannot be read.</source>
        <translation>Le fichier ask_raster.json de {name} nomme des attention_layers illisibles.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s config.json cannot be right: {name2}.</source>
        <translation>Le fichier config.json de {name} ne peut pas être juste&#xa0;: {name2}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s config.json describes a larger model than its weights are.</source>
        <translation>Le fichier config.json de {name} décrit un modèle plus grand que ses poids.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s tokenizer does not fit its weights.</source>
        <translation>Le tokenizer de {name} ne correspond pas à ses poids.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s weights do not fit its config.json: {wrong} and {len} more.</source>
        <translation>Les poids de {name} ne correspondent pas à son config.json&#xa0;: {wrong} et {len} autres.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{output} lacks {missing} of {len} rows.</source>
        <translation>{output}&#xa0;: il manque {missing} lignes sur {len}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} cannot be deleted.</source>
        <translation>{path} ne peut pas être supprimé.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} cannot be written in that format.</source>
        <translation>{path} ne peut pas être écrit dans ce format.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} cannot be written: it is a folder.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: c'est un dossier.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} cannot be written: its folder does not exist.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: son dossier n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} could not be written.</source>
        <translation>{path} n'a pas pu être écrit.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} has a wrong normalisation of its images.</source>
        <translation>{path} contient une normalisation d'images incorrecte.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} has no tokenizer (tokenizer.json).</source>
        <translation>{path} n'a pas de tokenizer (tokenizer.json).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} holds no bands that can be shown.</source>
        <translation>{path} ne contient pas de bandes affichables.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>{path} holds no packages: there is no .whl file in it.</source>
        <translation>{path} ne contient pas de paquets&#xa0;: il n'y a pas de fichier .whl.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} is larger than such a file can be ({most} MB).</source>
        <translation>{path} est plus grand qu'un tel fichier ne peut l'être ({most} Mo).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} is missing or cut short.</source>
        <translation>{path} manque ou est tronqué.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} is not a model: it has no config.json.</source>
        <translation>{path} n'est pas un modèle&#xa0;: il n'a pas de config.json.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} is stored in pieces of {size} GB, of which none can be read in part.</source>
        <translation>{path} est stocké en morceaux de {size} Go, dont aucun ne peut être lu en partie.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} was not downloaded by Ask Raster, so it is not deleted.</source>
        <translation>{path} n'a pas été téléchargé par Ask Raster, il n'est donc pas supprimé.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} would run code of its own (auto_map in {name}).</source>
        <translation>{path} exécuterait son propre code (auto_map dans {name}).</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{percent} confident</source>
        <translation>sûr à {percent}</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{percent}&#xa0;%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>{raster} cannot be read.</source>
        <translation>{raster} ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <location filename="../../ui/panel/in_words.py"/>
        <source>{seconds}&#xa0;s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>{share} of the answer rests on it</source>
        <translation>{share} de la réponse repose dessus</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{shown} could not be written.</source>
        <translation>{shown} n'a pas pu être écrit.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{shown} has no pixels at {place}.</source>
        <translation>{shown} n'a pas de pixels ici ({place}).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{shown} lacks a band that its rendering asks for.</source>
        <translation>Il manque à {shown} une bande que son rendu demande.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>{step} (about {duration} in all)</source>
        <translation>{step} (environ {duration} en tout)</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>{step}: about {done} of {whole} MB</source>
        <translation>{step}&#xa0;: environ {done} sur {whole} Mo</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{target} cannot be opened.</source>
        <translation>{target} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{tiles} have come from the server</source>
        <translation>{tiles} sont arrivées du serveur</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{tiles} of {all} have come from the server</source>
        <translation>{tiles} sur {all} sont arrivées du serveur</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>{verdict}
It can be downloaded all the same.</source>
        <translation>{verdict}
Il peut être téléchargé quand même.</translation>
    </message>
</context>
</TS>
