<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Engine's Python</source>
        <translation>&amp;Python der Engine</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>&amp;Look again</source>
        <translation>&amp;Neu suchen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Quantisation</source>
        <translation>&amp;Quantisierung</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Start the engine with the panel</source>
        <translation>Engine mit dem Bedienfeld &amp;starten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Unload after</source>
        <translation>&amp;Entladen nach</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>'answered', 'not visible' (the model cannot see it at this resolution), 'nothing stood out' (that was worth a closer look), 'no answer' (the model does not know) or 'out of scope' (it has not learnt to answer this).</source>
        <translation>'answered' (beantwortet), 'not visible' (das Modell kann es bei dieser Auflösung nicht erkennen), 'nothing stood out' (nichts war einen näheren Blick wert), 'no answer' (das Modell weiß es nicht) oder 'out of scope' (es hat nicht gelernt, darauf zu antworten).</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>'{by}' covers this layer here. The answer is about this layer alone.</source>
        <translation>„{by}“ verdeckt diesen Layer hier. Die Antwort betrifft nur diesen Layer.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' is a file on this machine, but its pixels come from the server {servers}. It was not asked about, so that nothing leaves this machine.</source>
        <translation>„{name}“ ist eine Datei auf diesem Computer, aber ihre Pixel kommen vom Server {servers}. Sie wurde nicht befragt, damit nichts diesen Computer verlässt.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' names '{part}' twice.</source>
        <translation>„{name}“ nennt „{part}“ zweimal.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' needs a file that is missing: {missing} (and {others} more).</source>
        <translation>„{name}“ braucht eine Datei, die fehlt: {missing} (und {others} weitere).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' needs a file that is missing: {missing}.</source>
        <translation>„{name}“ braucht eine Datei, die fehlt: {missing}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' puts 'background' after 'visionzip': merged tokens have no neighbours.</source>
        <translation>„{name}“ setzt „background“ hinter „visionzip“: Verschmolzene Token haben keine Nachbarn.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/layer_region.py"/>
        <source>'{name}' shows no more detail here than at {zooms} map units a pixel, and was not looked at more closely.</source>
        <translation>„{name}“ zeigt hier nicht mehr Details als bei {zooms} Karteneinheiten je Pixel und wurde nicht näher betrachtet.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{parameter}' cannot be read.</source>
        <translation>„{parameter}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{suffix}' is no raster format.</source>
        <translation>„{suffix}“ ist kein Rasterformat.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{wanted}' is not a device.</source>
        <translation>„{wanted}“ ist kein Gerät.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/reducer_box.py"/>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>1 tile</source>
        <translation>1 Kachel</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>1 tile has come from the server</source>
        <translation>1 Kachel ist vom Server gekommen</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>1/{decimation} of full resolution</source>
        <translation>1/{decimation} der vollen Auflösung</translation>
    </message>
    <message>
        <location filename="../../resources/styles/relevance.qml"/>
        <source>10 times the average</source>
        <translation>das 10-Fache des Durchschnitts</translation>
    </message>
    <message>
        <location filename="../../resources/styles/relevance.qml"/>
        <source>100 times the average and more</source>
        <translation>das 100-Fache des Durchschnitts und mehr</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>12 such tokens a tile</source>
        <translation>12 solche Token je Kachel</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>18 such tokens a tile</source>
        <translation>18 solche Token je Kachel</translation>
    </message>
    <message>
        <location filename="../../resources/styles/relevance.qml"/>
        <source>2 times the average</source>
        <translation>das 2-Fache des Durchschnitts</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>24 tokens a tile that stand out in the vision encoder</source>
        <translation>24 Token je Kachel, die im Bildencoder herausragen</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>4 bits</source>
        <translation>4 Bit</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <location filename="../../ui/panel/in_words.py"/>
        <source>4-bit</source>
        <translation>4 Bit</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>4-bit (NF4)</source>
        <translation>4 Bit (NF4)</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>4-bit (nf4)</source>
        <translation>4 Bit (nf4)</translation>
    </message>
    <message>
        <location filename="../../resources/styles/relevance.qml"/>
        <source>5 times the average</source>
        <translation>das 5-Fache des Durchschnitts</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>6 such tokens a tile</source>
        <translation>6 solche Token je Kachel</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>8 bits</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <location filename="../../ui/panel/in_words.py"/>
        <source>8-bit</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>8-bit (LLM.int8)</source>
        <translation>8 Bit (LLM.int8)</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>8-bit (int8)</source>
        <translation>8 Bit (int8)</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>A '{suffix}' file cannot hold the examined tiles.</source>
        <translation>Eine „{suffix}“-Datei kann die untersuchten Kacheln nicht aufnehmen.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>A '{suffix}' file cannot hold the relevance: it takes numbers with decimals, and one that says 'no data'.</source>
        <translation>Eine „{suffix}“-Datei kann die Relevanz nicht aufnehmen: Dafür braucht es Zahlen mit Nachkommastellen und einen Leerwert.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>A budget of {tiles} tiles let it look no closer than 1/{decimation} of the raster's resolution; what is smaller was not seen.</source>
        <translation>Mit höchstens {tiles} Kacheln konnte nicht näher als 1/{decimation} der Auflösung des Rasters hingesehen werden; was kleiner ist, wurde nicht gesehen.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>A file arrived that is longer or shorter than published.</source>
        <translation>Eine Datei kam länger oder kürzer an, als sie veröffentlicht ist.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>A file that {name} is made of cannot be opened.</source>
        <translation>Eine Datei, aus der {name} besteht, kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>A folder for the evidence</source>
        <translation>Ein Ordner für die Belege</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>A folder with all packages of the engine, for a set-up without a network</source>
        <translation>Ein Ordner mit allen Paketen der Engine, um sie ohne Netzwerk einzurichten</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>A mirror, an access token, and the folder in which they are kept</source>
        <translation>Ein Spiegelserver, ein Zugriffstoken und der Ordner, in dem sie liegen</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>A model on this computer looks at the layer, from coarse to fine, until it can answer, and the map shows where it looked.</source>
        <translation>Ein Modell auf diesem Computer betrachtet den Layer vom Groben zum Feinen, bis es antworten kann, und die Karte zeigt, wo es hingesehen hat.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>A package arrived damaged, or is not the one that was expected.</source>
        <translation>Ein Paket kam beschädigt an, oder es ist nicht das erwartete.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>A package index has an address that begins with https://.</source>
        <translation>Die Adresse eines Paketindex beginnt mit https://.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>A package of the engine is not to be had for this Python and this computer.</source>
        <translation>Ein Paket der Engine gibt es für dieses Python und diesen Computer nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>AMD graphics card</source>
        <translation>AMD-Grafikkarte</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>AMD's graphics cards can be used on Linux alone: the engine will run on the processor.</source>
        <translation>Grafikkarten von AMD lassen sich nur unter Linux nutzen: Die Engine wird auf dem Prozessor laufen.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>About the layer</source>
        <translation>Über den Layer</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>About {download} to download.</source>
        <translation>Etwa {download} herunterzuladen.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>About {duration}: up to {tiles}, {tokens} vision tokens</source>
        <translation>Etwa {duration}: bis zu {tiles}, {tokens} Bildtoken</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Accept it on huggingface.co/{hub_id}, make an access token in your account there, and choose the token under 'Where models come from'.</source>
        <translation>Stimmen Sie ihr auf huggingface.co/{hub_id} zu, erstellen Sie dort in Ihrem Konto ein Zugriffstoken, und wählen Sie es unter „Woher Modelle kommen“.</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>Access &amp;token</source>
        <translation>Zugriffs&amp;token</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Add a raster layer to ask about it.</source>
        <translation>Fügen Sie einen Rasterlayer hinzu, um etwas darüber zu fragen.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Add it again, or ask about another layer.</source>
        <translation>Fügen Sie ihn wieder hinzu, oder fragen Sie zu einem anderen Layer.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Add one to ask about it.</source>
        <translation>Fügen Sie einen hinzu, um etwas darüber zu fragen.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Add the server itself as a layer and ask about that, or copy the imagery to this machine.</source>
        <translation>Fügen Sie den Server selbst als Layer hinzu und fragen Sie dazu, oder kopieren Sie die Bilder auf diesen Computer.</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>All rows are in {journal}.</source>
        <translation>Alle Zeilen stehen in {journal}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Allow at least {least}.</source>
        <translation>Lassen Sie mindestens {least} zu.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Another program holds a file of the engine.</source>
        <translation>Ein anderes Programm hält eine Datei der Engine fest.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Another window of QGIS uses the engine.</source>
        <translation>Ein anderes Fenster von QGIS benutzt die Engine.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Answer with this model from now on</source>
        <translation>Von jetzt an mit diesem Modell antworten</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Answer: {answer}</source>
        <translation>Antwort: {answer}</translation>
    </message>
    <message>
        <location filename="../../model/service/server.py"/>
        <source>Answering</source>
        <translation>Beantworten der Frage</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Answering …</source>
        <translation>Antwortet …</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Answers</source>
        <translation>Antworten</translation>
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
        <translation>Beantwortet eine Frage in Worten zu einem Rasterlayer beliebiger Größe, mit einem Bild-Sprach-Modell, das auf diesem Computer läuft.

Das Modell betrachtet das Raster vom Groben zum Feinen: erst einen Überblick über alles, dann näher dort, wo es für die Frage darauf ankommt, bis zu einzelnen Pixeln. Es sieht, was Sie sehen: den Stil des Layers.

&lt;h3&gt;Parameter&lt;/h3&gt;
&lt;b&gt;Rasterlayer&lt;/b&gt;: jedes Raster, das QGIS zeichnen kann, auch Weblayer.
&lt;b&gt;Frage&lt;/b&gt;: zum Beispiel 'Is there a storage tank near the harbour?' Das mitgelieferte Modell versteht nur Englisch.
&lt;b&gt;Ausdehnung&lt;/b&gt;: der Teil, um den es geht; leer für den ganzen Layer.
&lt;b&gt;Modellordner&lt;/b&gt;: ein Ordner mit einem Bild-Sprach-Modell (safetensors); leer für das aus den Einstellungen von Ask Raster, sonst das kleine mitgelieferte Modell.
&lt;b&gt;Aufwand&lt;/b&gt;: quick (schnell), normal oder thorough (gründlich). Mehr dauert länger und findet Kleineres; wie viel betrachtet wird, hängt vom Modell und von diesem Computer ab und wird vorher gesagt.
&lt;b&gt;Vorgehen&lt;/b&gt;: search (Suche) geht dort näher heran, wo es für die Frage darauf ankommt; whole-scene (ganze Szene) betrachtet jede Kachel und behält von jeder die 24 Token, die herausragen, wie GeoLLaVA-8K, und kennt weder Aufwand noch Reduktion.
&lt;b&gt;Zu betrachtende Kacheln&lt;/b&gt; und &lt;b&gt;Bildtoken für die Antwort&lt;/b&gt;: Ihre eigenen Zahlen anstelle derer des Aufwands.
&lt;b&gt;Token-Reduktion&lt;/b&gt;: aus welchen Token der Kacheln das Modell antwortet; Namen können mit '+' verbunden werden, etwa background+anchored.
{reducers}

&lt;h3&gt;Ergebnisse&lt;/h3&gt;
&lt;b&gt;Antwort&lt;/b&gt;; wie viele Kacheln untersucht wurden; das Modell; Sekunden.
&lt;b&gt;Konfidenz&lt;/b&gt;, 0 bis 1, leer, wo das Modell keine Antwort gab: {confidence}
&lt;b&gt;Kalibriert&lt;/b&gt;: ob die Konfidenz an Antworten bekannter Wahrheit angepasst wurde.
&lt;b&gt;Ausgang&lt;/b&gt;: {outcomes}
&lt;b&gt;Relevanz&lt;/b&gt;: wo das Modell hingesehen hat und wie stark, als Vielfaches der durchschnittlichen Aufmerksamkeit: 1 ist nicht mehr als der Durchschnitt, 100 ragt heraus; Antworten lassen sich vergleichen. Leerwert, wo es nie hingesehen hat.
&lt;b&gt;Untersuchte Kacheln&lt;/b&gt;: ein Polygon je Kachel mit ihrer Ebene (0 ist die gröbste), ihrer Wertung und ihren Token.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Answers a question in words about a raster layer.</source>
        <translation>Beantwortet eine Frage in Worten zu einem Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Answers several questions about each raster or each zone.</source>
        <translation>Beantwortet mehrere Fragen zu jedem Raster oder jeder Zone.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Apple graphics card (MPS)</source>
        <translation>Apple-Grafikkarte (MPS)</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Ask</source>
        <translation>Fragen</translation>
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
        <translation>Ask Raster: Modelle</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Ask Raster: remove the engine</source>
        <translation>Ask Raster: Engine entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Ask Raster: set up the engine</source>
        <translation>Ask Raster: Engine einrichten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Ask Raster: settings</source>
        <translation>Ask Raster: Einstellungen</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Ask Raster: what the engine needs</source>
        <translation>Ask Raster: was die Engine braucht</translation>
    </message>
    <message>
        <location filename="../../plugin/ask_task.py"/>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Ask Raster: {question}</source>
        <translation>Ask Raster: {question}</translation>
    </message>
    <message>
        <location filename="../../ui/ask_raster_plugin.py"/>
        <source>Ask a question about a raster layer</source>
        <translation>Eine Frage zu einem Rasterlayer stellen</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Ask a raster</source>
        <translation>Ein Raster befragen</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask a shorter question, or for a shorter answer.</source>
        <translation>Stellen Sie eine kürzere Frage, oder fragen Sie nach einer kürzeren Antwort.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask about a smaller extent, or let it search instead.</source>
        <translation>Fragen Sie zu einer kleineren Ausdehnung, oder lassen Sie stattdessen suchen.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask about a smaller extent, or with fewer tiles.</source>
        <translation>Fragen Sie zu einer kleineren Ausdehnung, oder mit weniger Kacheln.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Ask about the part of the layer that the map shows</source>
        <translation>Zu dem Teil des Layers fragen, den die Karte zeigt</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Ask about the whole layer, however large</source>
        <translation>Zum ganzen Layer fragen, wie groß er auch ist</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>Ask about what you see</source>
        <translation>Fragen Sie, was Sie sehen</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Ask about what you see …</source>
        <translation>Fragen Sie, was Sie sehen …</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Ask again as soon as it is ready.</source>
        <translation>Fragen Sie noch einmal, sobald sie bereit ist.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>Ask again.</source>
        <translation>Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask again. If it comes again, install the engine that belongs to this version of the plugin.</source>
        <translation>Fragen Sie noch einmal. Wenn es wieder auftritt, installieren Sie die Engine, die zu dieser Version der Erweiterung gehört.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/overviews_card.py"/>
        <source>Ask anyway</source>
        <translation>Trotzdem fragen</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Ask many questions about rasters or zones</source>
        <translation>Viele Fragen zu Rastern oder Zonen stellen</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Ask questions now</source>
        <translation>Jetzt Fragen stellen</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>Ask this</source>
        <translation>Das fragen</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Ask this again about the same place</source>
        <translation>Das noch einmal zur selben Stelle fragen</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Ask this model about a sample scene, and show the answer and the time</source>
        <translation>Dieses Modell zu einer Beispielszene fragen und Antwort und Zeit zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Ask this question (Enter)</source>
        <translation>Diese Frage stellen (Eingabetaste)</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask this question without them.</source>
        <translation>Stellen Sie diese Frage ohne sie.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Ask your administrator for the right to write there, and set up the engine again.</source>
        <translation>Bitten Sie Ihre Administration um das Recht, dort zu schreiben, und richten Sie die Engine noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Ask your administrator to add your organisation's certificate to this computer.</source>
        <translation>Bitten Sie Ihre Administration, das Zertifikat Ihrer Organisation auf diesem Computer hinzuzufügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Asked about the sample scene: {question}
Answer: {answer}
In {seconds}, after {loading} of loading, on {device}</source>
        <translation>Zur Beispielszene gefragt: {question}
Antwort: {answer}
In {seconds}, nach {loading} Laden, auf {device}</translation>
    </message>
    <message>
        <location filename="../../plugin/ask_task.py"/>
        <location filename="../../plugin/asking.py"/>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Asking</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Asking about the sample scene …</source>
        <translation>Zur Beispielszene wird gefragt …</translation>
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
        <translation>Stellt eine oder mehrere Fragen zu einem oder mehreren Rastern oder zu jeder Zone eines Polygonlayers und schreibt die Antworten in eine Tabelle auf der Karte.

&lt;h3&gt;Parameter&lt;/h3&gt;
&lt;b&gt;Rasterlayer&lt;/b&gt;: Sie werden einer nach dem anderen befragt.
&lt;b&gt;Fragen&lt;/b&gt;: eine je Zeile; oder eine &lt;b&gt;Tabelle&lt;/b&gt; und ihre &lt;b&gt;Spalte&lt;/b&gt;; oder beides.
&lt;b&gt;Zonen&lt;/b&gt;: Polygone in einem beliebigen Koordinatensystem. Jede Zone wird auf jedem Raster befragt, mit dem sie sich überschneidet: Das Modell sieht das umgebende Rechteck der Zone; was außerhalb des Polygons liegt, bleibt leer. Ein ungültiges Polygon wird vorher repariert. Ohne Zonen geht es um jedes Raster als Ganzes.
&lt;b&gt;Modellordner&lt;/b&gt;, &lt;b&gt;höchstens zu betrachtende Kacheln&lt;/b&gt;, &lt;b&gt;Token-Reduktion&lt;/b&gt;: wie bei 'Ein Raster befragen'. Die Kacheln gelten je Frage und Stelle.

&lt;h3&gt;Ergebnis&lt;/h3&gt;
Eine Zeile für jedes Raster oder für jede Zone auf jedem Raster, auf dem sie liegt: die Felder der Zone, der Name des Rasters und zur n-ten Frage question_n, answer_n, outcome_n, confidence_n, calibrated_n, seconds_n und error_n (in einem Shapefile, dessen Namen zehn Zeichen haben: quest_n, answer_n, outc_n, conf_n, calib_n, secs_n und error_n). Eine Stelle, bei der es nicht gelingt, wird in error_n vermerkt, und der Rest geht weiter; nach Abbrechen bleiben die fertigen Zeilen.

&lt;b&gt;Ausgang&lt;/b&gt;: {outcomes}
&lt;b&gt;Konfidenz&lt;/b&gt;, 0 bis 1, leer, wo das Modell keine Antwort gab: {confidence}
&lt;b&gt;Kalibriert&lt;/b&gt;: ob die Konfidenz an Antworten bekannter Wahrheit angepasst wurde.

Jede Zeile steht auf der Festplatte, sobald sie fertig ist. Nur ein GeoPackage kann so ergänzt werden; neben jedem anderen Ergebnis stehen die Zeilen auch in einem GeoPackage, dessen Namen das Protokoll nennt, bis das Ergebnis vollständig ist.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>At 'Extent' choose 'Calculate from Layer' and the same raster, or leave it empty to ask about all of the layer.</source>
        <translation>Wählen Sie bei 'Ausdehnung' 'Aus Layer berechnen' und dasselbe Raster, oder lassen Sie sie leer, um zum ganzen Layer zu fragen.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../ui/panel/overviews_card.py"/>
        <source>Build overviews</source>
        <translation>Pyramiden erzeugen</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Build overviews (pyramids) in the layer's properties, or ask about a smaller extent.</source>
        <translation>Erzeugen Sie Pyramiden in den Eigenschaften des Layers, oder fragen Sie zu einer kleineren Ausdehnung.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Build overviews first.</source>
        <translation>Erzeugen Sie zuerst Pyramiden.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Building overviews</source>
        <translation>Pyramiden werden erzeugt</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Building overviews: {raster}</source>
        <translation>Pyramiden werden erzeugt: {raster}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>Building overviews: {share}</source>
        <translation>Pyramiden werden erzeugt: {share}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/overviews_card.py"/>
        <source>Built once, they are written beside the raster as {name}, up to {size}. The raster itself is not changed. Then your question is asked.</source>
        <translation>Einmal erzeugt, stehen sie neben dem Raster als {name}, bis zu {size}. Das Raster selbst wird nicht verändert. Danach wird Ihre Frage gestellt.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/panel/progress_line.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Cancel: {model}</source>
        <translation>Abbrechen: {model}</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Cancelled. The next download goes on where this one ended.</source>
        <translation>Abgebrochen. Der nächste Download macht dort weiter, wo dieser endete.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/panel/progress_line.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that QGIS can draw the layer, and ask again.</source>
        <translation>Prüfen Sie, ob QGIS den Layer zeichnen kann, und fragen Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that it is there, and that QGIS can open it as a raster layer.</source>
        <translation>Prüfen Sie, ob es da ist und ob QGIS es als Rasterlayer öffnen kann.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that its file is whole.</source>
        <translation>Prüfen Sie, ob seine Datei unbeschädigt ist.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that its file or server is still there.</source>
        <translation>Prüfen Sie, ob seine Datei oder sein Server noch da ist.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that its folder exists, may be written to, and has room.</source>
        <translation>Prüfen Sie, ob der Ordner existiert, ob in ihn geschrieben werden darf und ob er Platz hat.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that its server answers, and ask again.</source>
        <translation>Prüfen Sie, ob sein Server antwortet, und fragen Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Check that the file is still there.</source>
        <translation>Prüfen Sie, ob die Datei noch da ist.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that the file is there and complete.</source>
        <translation>Prüfen Sie, ob die Datei da und vollständig ist.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that the folder exists and may be written to, and that the format can hold a table of polygons.</source>
        <translation>Prüfen Sie, ob der Ordner existiert und in ihn geschrieben werden darf, und ob das Format eine Tabelle mit Polygonen aufnehmen kann.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that the folder exists, may be written to, and has space.</source>
        <translation>Prüfen Sie, ob der Ordner existiert, ob in ihn geschrieben werden darf und ob er Platz hat.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Check that the folder has space, and that nothing else deletes files there.</source>
        <translation>Prüfen Sie, ob im Ordner Platz ist und nichts anderes dort Dateien löscht.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Check that the folder may be written to, or ask anyway.</source>
        <translation>Prüfen Sie, ob in den Ordner geschrieben werden darf, oder fragen Sie trotzdem.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that the layer or file is still there.</source>
        <translation>Prüfen Sie, ob der Layer oder die Datei noch da ist.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Check that the project's folder and your QGIS profile may be written to.</source>
        <translation>Prüfen Sie, ob in den Ordner des Projekts und in Ihr QGIS-Profil geschrieben werden darf.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Check the access token and the address under 'Where models come from'.</source>
        <translation>Prüfen Sie das Zugriffstoken und die Adresse unter „Woher Modelle kommen“.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check the folder, and save the project again.</source>
        <translation>Prüfen Sie den Ordner, und speichern Sie das Projekt noch einmal.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check the network, and the mirror in the settings of Ask Raster.</source>
        <translation>Prüfen Sie das Netzwerk und den Spiegelserver in den Einstellungen von Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Check the network, and the proxy in QGIS under Settings, Options, Network; then set up the engine again.</source>
        <translation>Prüfen Sie das Netzwerk und den Proxy in QGIS unter Einstellungen, Optionen, Netzwerk; richten Sie dann die Engine noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Check the network, the proxy in QGIS under Settings, Options, Network, and the address under 'Where models come from'.</source>
        <translation>Prüfen Sie das Netzwerk, den Proxy in QGIS unter Einstellungen, Optionen, Netzwerk, und die Adresse unter „Woher Modelle kommen“.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Check the package index in the settings of Ask Raster.</source>
        <translation>Prüfen Sie den Paketindex in den Einstellungen von Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Check the proxy in QGIS under Settings, Options, Network.</source>
        <translation>Prüfen Sie den Proxy in QGIS unter Einstellungen, Optionen, Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Checking that the engine works</source>
        <translation>Es wird geprüft, ob die Engine funktioniert</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Checking {file}</source>
        <translation>{file} wird geprüft</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose 4-bit (nf4) quantisation, a smaller model, or the CPU.</source>
        <translation>Wählen Sie die Quantisierung mit 4 Bit (nf4), ein kleineres Modell oder die CPU.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>Choose 4-bit quantisation, or close other programs.</source>
        <translation>Wählen Sie die Quantisierung mit 4 Bit, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose Automatic as the device in the settings.</source>
        <translation>Wählen Sie in den Einstellungen als Gerät Automatisch.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Choose a &amp;folder …</source>
        <translation>&amp;Ordner …</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>Choose a Qwen3.5, Qwen3-VL, Qwen2.5-VL, Qwen2-VL, InternVL3.5, SmolVLM2, LFM2-VL, Gemma 3, GLM-4.6V-Flash or LLaVA model.</source>
        <translation>Wählen Sie ein Modell von Qwen3.5, Qwen3-VL, Qwen2.5-VL, Qwen2-VL, InternVL3.5, SmolVLM2, LFM2-VL, Gemma 3, GLM-4.6V-Flash oder LLaVA.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a folder that holds a model.</source>
        <translation>Wählen Sie einen Ordner, der ein Modell enthält.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a model whose weights are published as safetensors.</source>
        <translation>Wählen Sie ein Modell, dessen Gewichte als safetensors veröffentlicht sind.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a name ending in .gpkg.</source>
        <translation>Wählen Sie einen Namen, der auf .gpkg endet.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a name ending in .tif.</source>
        <translation>Wählen Sie einen Namen, der auf .tif endet.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>Choose a quicker effort, or 4-bit quantisation, or close other programs.</source>
        <translation>Wählen Sie einen geringeren Aufwand oder die Quantisierung mit 4 Bit, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a raster layer.</source>
        <translation>Wählen Sie einen Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>Wählen Sie ein kleineres Modell, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a smaller model, or free memory.</source>
        <translation>Wählen Sie ein kleineres Modell, oder machen Sie Speicher frei.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose an extent with an area.</source>
        <translation>Wählen Sie eine Ausdehnung mit einer Fläche.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose an instruction-tuned checkpoint with its tokenizer's files.</source>
        <translation>Wählen Sie einen auf Anweisungen trainierten Checkpoint mit den Dateien seines Tokenizers.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose another checkpoint of this family.</source>
        <translation>Wählen Sie einen anderen Checkpoint dieser Familie.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Choose another folder for models in the settings of Ask Raster.</source>
        <translation>Wählen Sie in den Einstellungen von Ask Raster einen anderen Ordner für Modelle.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Choose another model, or another address under 'Where models come from'.</source>
        <translation>Wählen Sie ein anderes Modell, oder eine andere Adresse unter „Woher Modelle kommen“.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose another model, or download it again from where it was published.</source>
        <translation>Wählen Sie ein anderes Modell, oder laden Sie es dort neu herunter, wo es veröffentlicht wurde.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose another one in the settings of Ask Raster.</source>
        <translation>Wählen Sie in den Einstellungen von Ask Raster ein anderes.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Choose another one.</source>
        <translation>Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose another raster layer.</source>
        <translation>Wählen Sie einen anderen Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens eines.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose from {join}, or join some with '+'.</source>
        <translation>Wählen Sie aus {join}, oder verbinden Sie einige mit '+'.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose from {join}, or remove it from the file.</source>
        <translation>Wählen Sie aus {join}, oder entfernen Sie es aus der Datei.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/engine/model_store.py"/>
        <source>Choose it again on the models page: it is the password of a basic sign-in.</source>
        <translation>Wählen Sie es auf der Seite der Modelle neu: Es ist das Passwort einer Basic-Anmeldung.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose one of its subdatasets, or make a raster of its amplitudes.</source>
        <translation>Wählen Sie einen seiner Teildatensätze, oder machen Sie ein Raster aus seinen Amplituden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose other bands.</source>
        <translation>Wählen Sie andere Kanäle.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose raster layers.</source>
        <translation>Wählen Sie Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the column that holds the questions.</source>
        <translation>Wählen Sie die Spalte mit den Fragen.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the engine's Python in the settings of Ask Raster, with its whole path.</source>
        <translation>Wählen Sie in den Einstellungen von Ask Raster das Python der Engine, mit vollem Pfad.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the engine's Python in the settings of Ask Raster.</source>
        <translation>Wählen Sie in den Einstellungen von Ask Raster das Python der Engine.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the folder that holds config.json and the weights.</source>
        <translation>Wählen Sie den Ordner mit config.json und den Gewichten.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the model's own attention under More in the panel.</source>
        <translation>Wählen Sie unter Mehr im Bedienfeld die Aufmerksamkeit des Modells.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the model's own attention under More, or 4 bits in the settings.</source>
        <translation>Wählen Sie unter Mehr die Aufmerksamkeit des Modells, oder 4 Bit in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose {in_words}: it needs {gigabytes}.</source>
        <translation>Wählen Sie bei Quantisierung {in_words}: Das braucht {gigabytes}.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Choose, download and test models</source>
        <translation>Modelle auswählen, herunterladen und testen</translation>
    </message>
    <message>
        <location filename="../../ui/model_button.py"/>
        <source>Choose, download and test models. Now: {model}</source>
        <translation>Modelle auswählen, herunterladen und testen. Jetzt: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Close other windows of QGIS that may use the model, and try again.</source>
        <translation>Schließen Sie andere Fenster von QGIS, die das Modell vielleicht benutzen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Close other windows of QGIS, let your antivirus leave out the engine's folder, and try again.</source>
        <translation>Schließen Sie andere Fenster von QGIS, nehmen Sie den Ordner der Engine vom Virenschutz aus, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Close the other windows of QGIS, and try again.</source>
        <translation>Schließen Sie die anderen Fenster von QGIS, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Close the page; a download goes on</source>
        <translation>Die Seite schließen; ein Download läuft weiter</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Column of the questions</source>
        <translation>Spalte mit den Fragen</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Confidence is calibrated</source>
        <translation>Konfidenz ist kalibriert</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>Convert it first, or take its -hf checkpoint.</source>
        <translation>Wandeln Sie es zuerst um, oder nehmen Sie seinen Checkpoint mit -hf im Namen.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Convert it to a tiled GeoTIFF with overviews.</source>
        <translation>Wandeln Sie es in ein gekacheltes GeoTIFF mit Pyramiden um.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <location filename="../../ui/plain_label.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Copy it again from your account on huggingface.co, and choose it under 'Where models come from'.</source>
        <translation>Kopieren Sie es noch einmal aus Ihrem Konto auf huggingface.co, und wählen Sie es unter „Woher Modelle kommen“.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Copy question, answer and facts</source>
        <translation>Frage, Antwort und Angaben kopieren</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Copy the file itself into the folder.</source>
        <translation>Kopieren Sie die Datei selbst in den Ordner.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Correct it under 'Where models come from'; it begins with https://.</source>
        <translation>Berichtigen Sie sie unter „Woher Modelle kommen“; sie beginnt mit https://.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Correct it, or remove it from the file for the default.</source>
        <translation>Berichtigen Sie es, oder entfernen Sie es für den Standardwert aus der Datei.</translation>
    </message>
    <message>
        <location filename="../../model/asking/box_answer.py"/>
        <source>Counted are those that it saw in the whole at 1/{whole} of the resolution and in {closer} closer views; smaller ones elsewhere are not among them.</source>
        <translation>Gezählt sind die, die es im Ganzen bei 1/{whole} der Auflösung und in {closer} näheren Ansichten sah; kleinere anderswo sind nicht dabei.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Cut the zone to the surroundings of the layer.</source>
        <translation>Schneiden Sie die Zone auf die Umgebung des Layers zu.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Delete it yourself if you no longer need it.</source>
        <translation>Löschen Sie es selbst, wenn Sie es nicht mehr brauchen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Delete the engine that was set up, to free the disk</source>
        <translation>Die eingerichtete Engine löschen, um Platz zu schaffen</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Delete this model from the disk</source>
        <translation>Dieses Modell von der Festplatte löschen</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Delete this model?</source>
        <translation>Dieses Modell löschen?</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Delete what has come of this model</source>
        <translation>Löschen, was von diesem Modell gekommen ist</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Delete: {model}</source>
        <translation>Löschen: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Deleting …</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Descriptions and reasoning; a second opinion from another family.</source>
        <translation>Beschreibungen und Schlussfolgern; eine zweite Meinung aus einer anderen Familie.</translation>
    </message>
    <message>
        <location filename="../../ui/error_card.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../ui/error_card.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Details of the error</source>
        <translation>Details des Fehlers</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Does not fit now: needs {needed}, and {free} are free.</source>
        <translation>Passt jetzt nicht: braucht {needed}, frei sind {free}.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Does not fit this machine.</source>
        <translation>Passt nicht auf diesen Computer.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Does not fit this machine: needs {needed}, has {memory}.</source>
        <translation>Passt nicht auf diesen Computer: braucht {needed}, vorhanden {memory}.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Download a model that does not fit?</source>
        <translation>Ein Modell herunterladen, das nicht passt?</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Download and install the engine; QGIS stays usable</source>
        <translation>Die Engine herunterladen und installieren; QGIS bleibt benutzbar</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download it again, or choose another device or quantisation in the settings.</source>
        <translation>Laden Sie es neu herunter, oder wählen Sie in den Einstellungen ein anderes Gerät oder eine andere Quantisierung.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download it again, or take the checkpoint that is not quantised.</source>
        <translation>Laden Sie es neu herunter, oder nehmen Sie den Checkpoint, der nicht quantisiert ist.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download it again.</source>
        <translation>Laden Sie es neu herunter.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Download it again: it goes on where it ended.</source>
        <translation>Laden Sie es noch einmal herunter: Es geht dort weiter, wo es endete.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download the missing files again.</source>
        <translation>Laden Sie die fehlenden Dateien neu herunter.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download the model again. If it comes again, ask whoever runs your network or the mirror.</source>
        <translation>Laden Sie das Modell noch einmal herunter. Wenn es wieder auftritt, fragen Sie, wer Ihr Netzwerk oder den Spiegelserver betreut.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Download {size}</source>
        <translation>{size} herunterladen</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Download: {model}</source>
        <translation>Herunterladen: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Downloaded models take {used} of the disk; {free} are free.</source>
        <translation>Heruntergeladene Modelle belegen {used} der Festplatte; {free} sind frei.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Downloaded.</source>
        <translation>Heruntergeladen.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Downloading PyTorch, the largest part</source>
        <translation>PyTorch, der größte Teil, wird heruntergeladen</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Downloading {file}</source>
        <translation>{file} wird heruntergeladen</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Downloading …</source>
        <translation>Wird heruntergeladen …</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Downloading: {done} of {total}</source>
        <translation>Heruntergeladen: {done} von {total}</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Draw it anew, or leave it out.</source>
        <translation>Zeichnen Sie es neu, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Draw one, or leave it out.</source>
        <translation>Zeichnen Sie eines, oder lassen Sie die Zone weg.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Effort, focus, reducer and model</source>
        <translation>Aufwand, Fokus, Reduktion und Modell</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Effort: how long it may take</source>
        <translation>Aufwand: wie lange es dauern darf</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Embedded model</source>
        <translation>Mitgeliefertes Modell</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>End editing, and save the project again.</source>
        <translation>Beenden Sie das Bearbeiten, und speichern Sie das Projekt noch einmal.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Ended because</source>
        <translation>Beendet, weil</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Engine's Python</source>
        <translation>Python der Engine</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Engine, model, device</source>
        <translation>Engine, Modell, Gerät</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>Enter asks, Escape cancels.</source>
        <translation>Eingabetaste fragt, Escape bricht ab.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Enter asks, Shift+Enter starts a new line, Up recalls, Escape cancels</source>
        <translation>Eingabetaste fragt, Umschalt+Eingabetaste beginnt eine neue Zeile, Pfeil nach oben holt frühere Fragen, Escape bricht ab</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Enter the index's name in place of the numbers in the settings of Ask Raster.</source>
        <translation>Geben Sie in den Einstellungen von Ask Raster den Namen des Index statt der Zahlen ein.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Enter them in QGIS under Settings, Options, Network, and download the model again.</source>
        <translation>Geben Sie sie in QGIS unter Einstellungen, Optionen, Netzwerk ein, und laden Sie das Modell noch einmal herunter.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Enter them in QGIS under Settings, Options, Network, and set up the engine again.</source>
        <translation>Geben Sie sie in QGIS unter Einstellungen, Optionen, Netzwerk ein, und richten Sie die Engine noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Examined tiles</source>
        <translation>Untersuchte Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Fetch this model; QGIS stays usable, and nothing of yours is sent</source>
        <translation>Dieses Modell holen; QGIS bleibt benutzbar, und nichts von Ihnen wird gesendet</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Fewer bits a weight need less memory and cost a little accuracy</source>
        <translation>Weniger Bit je Gewicht brauchen weniger Speicher und kosten etwas Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits in 4 bits.</source>
        <translation>Passt mit 4 Bit.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits in 4 bits: takes {needed} of {memory}.</source>
        <translation>Passt mit 4 Bit: belegt {needed} von {memory}.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits in 8 bits.</source>
        <translation>Passt mit 8 Bit.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits in 8 bits: takes {needed} of {memory}.</source>
        <translation>Passt mit 8 Bit: belegt {needed} von {memory}.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits this machine.</source>
        <translation>Passt auf diesen Computer.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits this machine: takes {needed} of {memory}.</source>
        <translation>Passt auf diesen Computer: belegt {needed} von {memory}.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Folder with a model</source>
        <translation>Ordner mit einem Modell</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Follows the raster layer that you select in the Layers panel.</source>
        <translation>Folgt dem Rasterlayer, den Sie im Layerfenster auswählen.</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>For models whose licence has to be accepted: a basic sign-in whose password is your access token</source>
        <translation>Für Modelle, deren Lizenz angenommen werden muss: eine Basic-Anmeldung, deren Passwort Ihr Zugriffstoken ist</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Full layer</source>
        <translation>Ganzer Layer</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>GLM-4.6V-Flash works.</source>
        <translation>GLM-4.6V-Flash funktioniert.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>Gemma 3 works.</source>
        <translation>Gemma 3 funktioniert.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Give it a georeference, for example with the Georeferencer of QGIS.</source>
        <translation>Geben Sie ihm eine Georeferenz, zum Beispiel mit der Georeferenzierung von QGIS.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Give it a name that ends in {value}.</source>
        <translation>Geben Sie ihm einen Namen, der auf {value} endet.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Give it another name.</source>
        <translation>Geben Sie ihm einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Give the mirror's https address under 'Where models come from', or remove the access token.</source>
        <translation>Geben Sie unter „Woher Modelle kommen“ die https-Adresse des Spiegelservers an, oder entfernen Sie das Zugriffstoken.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Give the model's memory back; the next question loads it again</source>
        <translation>Den Speicher des Modells freigeben; die nächste Frage lädt es wieder</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Give west, south, east, north, in this order.</source>
        <translation>Geben Sie Westen, Süden, Osten, Norden in dieser Reihenfolge an.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Go on with the download</source>
        <translation>Weiter herunterladen</translation>
    </message>
    <message>
        <location filename="../../ui/panel/overviews_card.py"/>
        <source>Go through all pixels, and write nothing</source>
        <translation>Alle Pixel durchgehen und nichts schreiben</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Good answers on a graphics card of 8 GB; many languages.</source>
        <translation>Gute Antworten auf einer Grafikkarte mit 8 GB; viele Sprachen.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Heatmap</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>How far the question is on its way</source>
        <translation>Wie weit die Frage ist</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>How likely the answer is right, judged by the probability that the model gave its own words. The embedded model's is calibrated on answers of known truth about drawn scenes, not on your imagery; another model's is that probability itself, unless it was calibrated. It tells which answers to believe rather than others, not that they are good.</source>
        <translation>Wie wahrscheinlich die Antwort richtig ist, beurteilt nach der Wahrscheinlichkeit, die das Modell seinen eigenen Worten gab. Die des mitgelieferten Modells ist an Antworten bekannter Wahrheit über gezeichnete Szenen kalibriert, nicht an Ihren Bildern; die eines anderen Modells ist diese Wahrscheinlichkeit selbst, sofern es nicht kalibriert wurde. Sie sagt, welchen Antworten eher zu glauben ist als anderen, nicht, dass sie gut sind.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>How long it may take, and so how much is looked at and answered from. How much that is depends on the model and on this machine.</source>
        <translation>Wie lange es dauern darf, und damit, wie viel betrachtet und zum Antworten verwendet wird. Wie viel das ist, hängt vom Modell und von diesem Computer ab.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>Identify the area</source>
        <translation>Das Gebiet bestimmen</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Install Python 3.12 from python.org and set up the engine again; with a package index or a folder of wheels of your own, check that it is complete.</source>
        <translation>Installieren Sie Python 3.12 von python.org, und richten Sie die Engine noch einmal ein; bei einem eigenen Paketindex oder Paketordner prüfen Sie, ob er vollständig ist.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Install the engine that belongs to this version of the plugin.</source>
        <translation>Installieren Sie die Engine, die zu dieser Version der Erweiterung gehört.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Installed in {folder}, where it takes about {needed} and {free} are free.</source>
        <translation>Installiert in {folder}; dort braucht sie etwa {needed}, und {free} sind frei.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Installing Python</source>
        <translation>Python wird installiert</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Installing the libraries</source>
        <translation>Die Bibliotheken werden installiert</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Intel graphics</source>
        <translation>Intel-Grafik</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Intel graphics card (XPU)</source>
        <translation>Intel-Grafikkarte (XPU)</translation>
    </message>
    <message>
        <location filename="../../ui/ask_raster_plugin.py"/>
        <source>It is in the Raster menu, and a button in the toolbar.</source>
        <translation>Es ist im Menü Raster und eine Schaltfläche in der Werkzeugleiste.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>It is not known whether it fits this machine.</source>
        <translation>Es ist nicht bekannt, ob es auf diesen Computer passt.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>It is tried again with the next row.</source>
        <translation>Mit der nächsten Zeile wird es noch einmal versucht.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>It may be meant as {near}. Correct it, or remove it from the file.</source>
        <translation>Vielleicht ist {near} gemeint. Berichtigen Sie es, oder entfernen Sie es aus der Datei.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>It reads text and sees no images.</source>
        <translation>Es liest Text und sieht keine Bilder.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>It reads text and sees no images; those of 4 billion and more do.</source>
        <translation>Es liest Text und sieht keine Bilder; die mit 4 Milliarden und mehr sehen welche.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>It runs the model that answers, on this computer, and is installed once.</source>
        <translation>Sie führt das Modell, das antwortet, auf diesem Computer aus und wird einmal installiert.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>It runs the models, and knows which of them fit this machine. Set it up first; then choose a model here.</source>
        <translation>Sie führt die Modelle aus und weiß, welche davon auf diesen Computer passen. Richten Sie sie zuerst ein; wählen Sie dann hier ein Modell.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/survey.py"/>
        <source>Its download was broken off. Download it again: it goes on there.</source>
        <translation>Der Download wurde abgebrochen. Laden Sie es noch einmal herunter: Er macht dort weiter.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Its licence must be accepted on its page before it can be downloaded.</source>
        <translation>Seine Lizenz muss auf seiner Seite angenommen werden, bevor es heruntergeladen werden kann.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Its page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Keep this layer</source>
        <translation>Diesen Layer behalten</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Keep this layer when another is selected</source>
        <translation>Diesen Layer behalten, wenn ein anderer ausgewählt wird</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>Kept in</source>
        <translation>Liegen in</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Kept: it stays when you select another layer.</source>
        <translation>Behalten: Er bleibt, wenn Sie einen anderen Layer auswählen.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>LFM2-VL works.</source>
        <translation>LFM2-VL funktioniert.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Leave it out, or add a raster of it.</source>
        <translation>Lassen Sie sie weg, oder fügen Sie ein Raster hinzu, das sie zeigt.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Leave it out, or cut it to the surroundings of the raster.</source>
        <translation>Lassen Sie sie weg, oder schneiden Sie sie auf die Umgebung des Rasters zu.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Leave the engine as it is</source>
        <translation>Die Engine lassen, wie sie ist</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>Level {level} of {levels}, {resolution}
{share} of the attention at this level, {kept} of {tokens} tokens used in the answer</source>
        <translation>Ebene {level} von {levels}, {resolution}
{share} der Aufmerksamkeit auf dieser Ebene, {kept} von {tokens} Token in der Antwort verwendet</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Level {level} of {levels}: {tiles}</source>
        <translation>Ebene {level} von {levels}: {tiles}</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Licence: {licence}</source>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Loading the model …</source>
        <translation>Das Modell wird geladen …</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Look again at what is needed, then set up the engine</source>
        <translation>Noch einmal nachsehen, was gebraucht wird, und dann die Engine einrichten</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Look for models and free memory again</source>
        <translation>Noch einmal nach Modellen und freiem Speicher sehen</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>Look for something</source>
        <translation>Etwas suchen</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>Looked at {seen} of {all}</source>
        <translation>{seen} von {all} betrachtet</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>Looked at {tiles}</source>
        <translation>{tiles} betrachtet</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Looking</source>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Looking at the folder …</source>
        <translation>Der Ordner wird geprüft …</translation>
    </message>
    <message>
        <location filename="../../model/catalog/verdicts.py"/>
        <source>Looking at the model</source>
        <translation>Prüfen des Modells</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Looking at what is needed …</source>
        <translation>Es wird nachgesehen, was gebraucht wird …</translation>
    </message>
    <message>
        <location filename="../../model/service/server.py"/>
        <source>Looking for a device to run on</source>
        <translation>Suche nach einem Gerät zum Rechnen</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Looking for models …</source>
        <translation>Modelle werden gesucht …</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Looking where the rasters lie</source>
        <translation>Es wird nachgesehen, wo die Raster liegen</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Looking: a search, or the whole scene with 24 tokens a tile</source>
        <translation>Vorgehen: eine Suche, oder die ganze Szene mit 24 Token je Kachel</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make a raster of its amplitudes, and ask about that.</source>
        <translation>Machen Sie ein Raster aus seinen Amplituden, und fragen Sie dazu.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Make about {size} of room, or ask anyway.</source>
        <translation>Schaffen Sie etwa {size} Platz, oder fragen Sie trotzdem.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make one virtual raster of the files themselves, or convert it to a GeoTIFF.</source>
        <translation>Machen Sie ein virtuelles Raster aus den Dateien selbst, oder wandeln Sie es in ein GeoTIFF um.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make room on it, or choose a folder on another disk.</source>
        <translation>Schaffen Sie dort Platz, oder wählen Sie einen Ordner auf einer anderen Festplatte.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Make room on it.</source>
        <translation>Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Make room on the disk, and set up the engine again.</source>
        <translation>Schaffen Sie Platz auf der Festplatte, und richten Sie die Engine noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make the folder first.</source>
        <translation>Legen Sie zuerst den Ordner an.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make the model's folder writable.</source>
        <translation>Machen Sie den Ordner des Modells beschreibbar.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Model folder (empty: the one of the settings, else the embedded model)</source>
        <translation>Modellordner (leer: der aus den Einstellungen, sonst das mitgelieferte Modell)</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Model that answered</source>
        <translation>Modell, das geantwortet hat</translation>
    </message>
    <message>
        <location filename="../../ui/model_button.py"/>
        <source>Model: {model}</source>
        <translation>Modell: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Models run on: {device}</source>
        <translation>Modelle laufen auf: {device}</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Models run on: {device}, {memory} of memory, {free} free</source>
        <translation>Modelle laufen auf: {device}, {memory} Speicher, {free} frei</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Move to a place that has data.</source>
        <translation>Gehen Sie an eine Stelle, an der es Daten gibt.</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>Moving the evidence beside the project</source>
        <translation>Die Belege werden neben das Projekt verschoben</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>NVIDIA graphics card</source>
        <translation>NVIDIA-Grafikkarte</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>NVIDIA or AMD graphics card (CUDA, ROCm)</source>
        <translation>NVIDIA- oder AMD-Grafikkarte (CUDA, ROCm)</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Name it once.</source>
        <translation>Nennen Sie es einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Newest line</source>
        <translation>Neueste Zeile</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>No Python was found that the engine can be installed with.</source>
        <translation>Es wurde kein Python gefunden, mit dem die Engine installiert werden kann.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>No answer: the model does not know.</source>
        <translation>Keine Antwort: Das Modell weiß es nicht.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>No graphics card was found that the engine can use: it will run on the processor.</source>
        <translation>Es wurde keine Grafikkarte gefunden, die die Engine nutzen kann: Sie wird auf dem Prozessor laufen.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>No model was downloaded yet; {free} of the disk are free.</source>
        <translation>Es wurde noch kein Modell heruntergeladen; {free} der Festplatte sind frei.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>No secret came on standard input.</source>
        <translation>Über die Standardeingabe kam kein Geheimnis.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>None: overview only</source>
        <translation>Kein Fokus: nur der Überblick</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Normal: more details</source>
        <translation>Normal: mehr Details</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Not asked.</source>
        <translation>Nicht gefragt.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Not asked: the model has not learnt to answer this.</source>
        <translation>Nicht gefragt: Das Modell hat nicht gelernt, darauf zu antworten.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Not visible: the model cannot see it at this resolution.</source>
        <translation>Nicht erkennbar: Das Modell kann es bei dieser Auflösung nicht sehen.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Nothing is downloaded: the packages come from {folder}.</source>
        <translation>Es wird nichts heruntergeladen: Die Pakete kommen aus {folder}.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Nothing stood out that was worth a closer look.</source>
        <translation>Nichts war einen näheren Blick wert.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>Nothing stood out, so it looked no closer than 1/{decimation} of the resolution.</source>
        <translation>Nichts ragte heraus, deshalb wurde nicht näher als 1/{decimation} der Auflösung hingesehen.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>Of its size, Qwen3.5 and Gemma 3 work.</source>
        <translation>In seiner Größe funktionieren Qwen3.5 und Gemma 3.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Only safetensors are loaded; convert the weights first.</source>
        <translation>Es werden nur safetensors geladen; wandeln Sie die Gewichte erst um.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Open the layer's address in a browser: it may want you to sign in.</source>
        <translation>Öffnen Sie die Adresse des Layers in einem Browser: Vielleicht müssen Sie sich anmelden.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Open the model's page on the internet, with its licence</source>
        <translation>Die Seite des Modells im Internet öffnen, mit seiner Lizenz</translation>
    </message>
    <message>
        <location filename="../../ui/ask_raster_plugin.py"/>
        <source>Open the panel</source>
        <translation>Bedienfeld öffnen</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/places.py"/>
        <source>Opening '{raster}'</source>
        <translation>Öffnen von „{raster}“</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/layer_region.py"/>
        <source>Over so wide an extent '{name}' is looked at down to {native} map units a pixel; it has up to {zooms}. Ask about a smaller extent to see more.</source>
        <translation>Über eine so weite Ausdehnung wird „{name}“ bis zu {native} Karteneinheiten je Pixel betrachtet; es hat bis zu {zooms}. Fragen Sie zu einer kleineren Ausdehnung, um mehr zu sehen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Package &amp;index</source>
        <translation>Paket&amp;index</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Package index</source>
        <translation>Paketindex</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Packages' &amp;folder</source>
        <translation>Paket&amp;ordner</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Packages' folder</source>
        <translation>Paketordner</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Page on the internet: {model}</source>
        <translation>Seite im Internet: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/evidence_strip.py"/>
        <source>Point at a tile to see it on the map, click to go there</source>
        <translation>Zeigen Sie auf eine Kachel, um sie auf der Karte zu sehen; klicken Sie, um hinzugehen</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Preparing the question</source>
        <translation>Vorbereitung der Frage</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Press 'Set up the engine' in the panel of Ask Raster.</source>
        <translation>Drücken Sie „Engine einrichten“ im Bedienfeld von Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Processor only</source>
        <translation>Nur Prozessor</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/panel/progress_line.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Put 'background' first.</source>
        <translation>Setzen Sie „background“ an den Anfang.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Put it back, or make the virtual raster again from the files that are there.</source>
        <translation>Legen Sie sie zurück, oder machen Sie das virtuelle Raster neu aus den Dateien, die da sind.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Put the file back, or make the mosaic anew.</source>
        <translation>Legen Sie die Datei zurück, oder machen Sie das Mosaik neu.</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>Putting the evidence on the map</source>
        <translation>Darstellung der Belege auf der Karte</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up.py"/>
        <source>Python {version}, which is downloaded</source>
        <translation>Python {version}, das heruntergeladen wird</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>QGIS did not take the question as a task.</source>
        <translation>QGIS hat die Frage nicht als Aufgabe angenommen.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>QGIS did not take the task.</source>
        <translation>QGIS hat die Aufgabe nicht angenommen.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>QGIS uses a SOCKS proxy, through which models cannot be downloaded.</source>
        <translation>QGIS verwendet einen SOCKS-Proxy, über den keine Modelle heruntergeladen werden können.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Quantisation</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Questions, one a line</source>
        <translation>Fragen, eine je Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Quick: few details</source>
        <translation>Schnell: wenige Details</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Raster layer</source>
        <translation>Rasterlayer</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Raster layers</source>
        <translation>Rasterlayer</translation>
    </message>
    <message>
        <location filename="../../model/service/server.py"/>
        <source>Reading a message</source>
        <translation>Lesen einer Nachricht</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Reading the raster …</source>
        <translation>Das Raster wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Reading the raster: {share}</source>
        <translation>Das Raster wird gelesen: {share}</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Reducer</source>
        <translation>Reduktion</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Region focus module (trained)</source>
        <translation>Fokusmodul (trainiert)</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Relevance</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Remove drop_positions from its ask_raster.json.</source>
        <translation>Entfernen Sie drop_positions aus seiner ask_raster.json.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Remove it from the file.</source>
        <translation>Entfernen Sie es aus der Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Remove the engine?</source>
        <translation>Engine entfernen?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Removing the engine</source>
        <translation>Die Engine wird entfernt</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Restart QGIS, and remove it again before asking anything.</source>
        <translation>Starten Sie QGIS neu, und entfernen Sie sie noch einmal, bevor Sie etwas fragen.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Restart QGIS, or load the plugin again.</source>
        <translation>Starten Sie QGIS neu, oder laden Sie die Erweiterung neu.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Save it as a file to keep its evidence beside it.</source>
        <translation>Speichern Sie es als Datei, damit seine Belege daneben liegen.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Say where the answers go.</source>
        <translation>Geben Sie an, wohin die Antworten kommen.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Search: closer where it matters</source>
        <translation>Gezielte Suche</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Search: the model looks closer where it matters for the question. Whole scene: it looks at every tile, and answers from the 24 tokens of each that stand out. That takes longer the larger the extent is, and a large one has no room.</source>
        <translation>Suche: Das Modell sieht dort näher hin, wo es für die Frage darauf ankommt. Ganze Szene: Es betrachtet jede Kachel und antwortet aus den 24 Token jeder Kachel, die herausragen. Das dauert umso länger, je größer die Ausdehnung ist, und für eine große reicht der Platz nicht.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../../ui/plain_label.py"/>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <location filename="../../ui/error_card.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Select the text to copy it</source>
        <translation>Markieren Sie den Text, um ihn zu kopieren</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Set an HTTP proxy in QGIS under Settings, Options, Network, or download the model's files with your browser and choose their folder.</source>
        <translation>Stellen Sie in QGIS unter Einstellungen, Optionen, Netzwerk einen HTTP-Proxy ein, oder laden Sie die Dateien des Modells mit Ihrem Browser herunter, und wählen Sie ihren Ordner.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Set it up again to replace it: all of it is downloaded again.</source>
        <translation>Richten Sie sie neu ein, um sie zu ersetzen: Alles wird noch einmal heruntergeladen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Set up again …</source>
        <translation>Neu einrichten …</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Set up the engine</source>
        <translation>Engine einrichten</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Set up the engine again</source>
        <translation>Engine neu einrichten</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Set up the engine again. If it comes again, ask whoever runs your network or package index.</source>
        <translation>Richten Sie die Engine noch einmal ein. Wenn es wieder auftritt, fragen Sie, wer Ihr Netzwerk oder Ihren Paketindex betreut.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Set up the engine again. If it comes again, choose 'Processor only', or report it with the details.</source>
        <translation>Richten Sie die Engine noch einmal ein. Wenn es wieder auftritt, wählen Sie „Nur Prozessor“, oder melden Sie es mit den Details.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Set up the engine again. If it comes again, report it with the details.</source>
        <translation>Richten Sie die Engine noch einmal ein. Wenn es wieder auftritt, melden Sie es mit den Details.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up.py"/>
        <location filename="../../plugin/engine/set_up_task.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Setting up the engine</source>
        <translation>Einrichten der Engine</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Show in the panel what would be installed</source>
        <translation>Im Bedienfeld zeigen, was installiert würde</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Show in the panel what would be installed, to repair it</source>
        <translation>Im Bedienfeld zeigen, was installiert würde, um sie zu reparieren</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/map_view.py"/>
        <source>Show one side of it, or ask about the full layer.</source>
        <translation>Zeigen Sie eine Seite davon, oder fragen Sie zum ganzen Layer.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Show the tiles it looked at</source>
        <translation>Die Kacheln zeigen, die es betrachtet hat</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Show this folder no longer; its files stay</source>
        <translation>Diesen Ordner nicht mehr zeigen; seine Dateien bleiben</translation>
    </message>
    <message>
        <location filename="../../ui/error_card.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Show what to pass on when you report this</source>
        <translation>Zeigen, was Sie weitergeben, wenn Sie dies melden</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Show where it looked</source>
        <translation>Zeigen, wo es hingesehen hat</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Showing the evidence</source>
        <translation>Anzeige der Belege</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Simple questions in English on a small laptop.</source>
        <translation>Einfache Fragen auf Englisch auf einem kleinen Laptop.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Simple questions in English, quickly without a graphics card.</source>
        <translation>Einfache Fragen auf Englisch, schnell auch ohne Grafikkarte.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Simple questions in many languages on a small laptop.</source>
        <translation>Einfache Fragen in vielen Sprachen auf einem kleinen Laptop.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Simple questions in many languages, without a graphics card.</source>
        <translation>Einfache Fragen in vielen Sprachen, ohne Grafikkarte.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Small objects, and where they are, on a graphics card of 8 GB.</source>
        <translation>Kleine Objekte und wo sie sind, auf einer Grafikkarte mit 8 GB.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Small objects, and where they are; many languages.</source>
        <translation>Kleine Objekte und wo sie sind; viele Sprachen.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>SmolVLM2 is its successor.</source>
        <translation>SmolVLM2 ist sein Nachfolger.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>So that the first question does not wait for it</source>
        <translation>Damit die erste Frage nicht darauf wartet</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/engine_connection.py"/>
        <source>Starting the engine</source>
        <translation>Starten der Engine</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>Starting …</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Stop looking</source>
        <translation>Die Suche beenden</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Stop setting up the engine</source>
        <translation>Das Einrichten der Engine beenden</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>Stop this question (Escape)</source>
        <translation>Diese Frage abbrechen (Escape)</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Stop; a download goes on there the next time</source>
        <translation>Anhalten; ein Download macht beim nächsten Mal dort weiter</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Such a name has two parts, as organisation/model.</source>
        <translation>Ein solcher Name hat zwei Teile, wie Organisation/Modell.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Suggested for this machine</source>
        <translation>Für diesen Computer vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Table of questions</source>
        <translation>Tabelle mit Fragen</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Take off the list: {model}</source>
        <translation>Von der Liste nehmen: {model}</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Take the checkpoint that is not quantised.</source>
        <translation>Nehmen Sie den Checkpoint, der nicht quantisiert ist.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Take the same model as it was published first, not quantised: where memory is small, it is held in 8 or 4 bits here. Its bitsandbytes checkpoint (bnb-4bit) works, too.</source>
        <translation>Nehmen Sie dasselbe Modell, wie es zuerst veröffentlicht wurde, nicht quantisiert: Bei wenig Speicher wird es hier in 8 oder 4 Bit gehalten. Sein bitsandbytes-Checkpoint (bnb-4bit) geht auch.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Take the same model as safetensors: where memory is small, it is held in 8 or 4 bits here.</source>
        <translation>Nehmen Sie dasselbe Modell als safetensors: Bei wenig Speicher wird es hier in 8 oder 4 Bit gehalten.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Test: {model}</source>
        <translation>Testen: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>The Python interpreter that has the engine's libraries; empty for the installed</source>
        <translation>Der Python-Interpreter mit den Bibliotheken der Engine; leer für den installierten</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/engine/model_store.py"/>
        <source>The access token could not be read from QGIS's authentication manager.</source>
        <translation>Das Zugriffstoken konnte nicht aus der Authentifizierungsverwaltung von QGIS gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The access token holds what no token holds.</source>
        <translation>Das Zugriffstoken enthält, was kein Token enthält.</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>The address of a mirror begins with https://.</source>
        <translation>Die Adresse eines Spiegelservers beginnt mit https://.</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>The address of the mirror has a password in it, which would be kept unprotected. Choose an access token instead.</source>
        <translation>In der Adresse des Spiegelservers steht ein Passwort, das ungeschützt aufbewahrt würde. Wählen Sie stattdessen ein Zugriffstoken.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The address of the mirror is no address.</source>
        <translation>Die Adresse des Spiegelservers ist keine Adresse.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>The address of the package index has a password in it, which would be kept unprotected. Write it into pip's own configuration instead.</source>
        <translation>In der Adresse des Paketindex steht ein Passwort, das ungeschützt aufbewahrt würde. Schreiben Sie es stattdessen in die Konfiguration von pip.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>The address of your organisation's Python package index, for the set-up</source>
        <translation>Die Adresse des Python-Paketindex Ihrer Organisation, für das Einrichten</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>The address of your organisation's mirror of Hugging Face</source>
        <translation>Die Adresse des Hugging-Face-Spiegelservers Ihrer Organisation</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The answer is cut: it had become as long as an answer may be.</source>
        <translation>Die Antwort ist abgeschnitten: Sie war so lang geworden, wie eine Antwort sein darf.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>The best answers here: small objects, counting, reading signs, reasoning, many languages.</source>
        <translation>Die besten Antworten hier: kleine Objekte, Zählen, Schilder lesen, Schlussfolgern, viele Sprachen.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The certificate of a package index that is named by numbers cannot be checked.</source>
        <translation>Das Zertifikat eines Paketindex, der mit Zahlen angegeben ist, kann nicht geprüft werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The columns of '{name}' are stored from east to west, which this QGIS cannot draw.</source>
        <translation>Die Spalten von „{name}“ sind von Ost nach West gespeichert, was dieses QGIS nicht zeichnen kann.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The computer ended the engine, as it does when memory runs out.</source>
        <translation>Der Computer hat die Engine beendet, wie er es tut, wenn der Speicher ausgeht.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The connection broke during the download.</source>
        <translation>Die Verbindung brach während des Downloads ab.</translation>
    </message>
    <message>
        <location filename="../../model/asking/conversation.py"/>
        <source>The conversation is long: of its {turns} turns the model was told the last {known}.</source>
        <translation>Das Gespräch ist lang: Von seinen {turns} Runden kennt das Modell die letzten {known}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The disk has {free} MB free, and the engine needs about {needed} MB.</source>
        <translation>Auf der Festplatte sind {free} MB frei, und die Engine braucht etwa {needed} MB.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The disk is full: {folder}.</source>
        <translation>Der Datenträger ist voll: {folder}.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The download</source>
        <translation>Der Download</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The download needs {missing} GB on the disk of {folder}, {free} GB are free.</source>
        <translation>Der Download braucht {missing} GB auf der Festplatte von {folder}, frei sind {free} GB.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The driver that {name} computes with is missing: the engine will run on the processor. Install AMD's driver amdgpu first to use the card.</source>
        <translation>Der Treiber, mit dem {name} rechnet, fehlt: Die Engine wird auf dem Prozessor laufen. Installieren Sie zuerst AMDs Treiber amdgpu, um die Karte zu nutzen.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The driver {driver} of the graphics card {name} is too old: the engine will run on the processor, slowly. Update the driver to version {needed} or later first.</source>
        <translation>Der Treiber {driver} der Grafikkarte {name} ist zu alt: Die Engine wird auf dem Prozessor laufen, langsam. Aktualisieren Sie zuerst den Treiber auf Version {needed} oder neuer.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The embedded model gave its first answer in {seconds} s, on {device}.</source>
        <translation>Das mitgelieferte Modell gab seine erste Antwort in {seconds} s, auf {device}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine could not be installed.</source>
        <translation>Die Engine konnte nicht installiert werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine could not be removed whole.</source>
        <translation>Die Engine konnte nicht ganz entfernt werden.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine does not start any more</source>
        <translation>Die Engine startet nicht mehr</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine ended before it was done.</source>
        <translation>Die Engine wurde beendet, bevor sie fertig war.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine is being set up</source>
        <translation>Die Engine wird eingerichtet</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine is being set up already, in this or another window of QGIS.</source>
        <translation>Die Engine wird schon eingerichtet, in diesem oder einem anderen Fenster von QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>The engine is deleted from this computer. It can be set up again.</source>
        <translation>Die Engine wird von diesem Computer gelöscht. Sie kann wieder eingerichtet werden.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine is not set up yet</source>
        <translation>Die Engine ist noch nicht eingerichtet</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine is not set up yet.</source>
        <translation>Die Engine ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine is out of date</source>
        <translation>Die Engine ist veraltet</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine is ready.</source>
        <translation>Die Engine ist bereit.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>The engine is still being set up.</source>
        <translation>Die Engine wird noch eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine was ended.</source>
        <translation>Die Engine wurde beendet.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine was installed, but does not start.</source>
        <translation>Die Engine wurde installiert, startet aber nicht.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The engine will run on the graphics card {name}.</source>
        <translation>Die Engine wird auf der Grafikkarte {name} laufen.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The engine will run on the graphics unit of this Mac.</source>
        <translation>Die Engine wird auf der Grafikeinheit dieses Macs laufen.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The engine will run on the processor, as chosen.</source>
        <translation>Die Engine wird wie gewählt auf dem Prozessor laufen.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The engine will run on the processor. If {name} is an Arc or of a Core Ultra, choose Intel graphics, which is faster.</source>
        <translation>Die Engine wird auf dem Prozessor laufen. Wenn {name} eine Arc ist oder zu einem Core Ultra gehört, wählen Sie Intel-Grafik, die schneller ist.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine's Python at {python} could not be started.</source>
        <translation>Das Python der Engine unter {python} konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine's Python was not found, because this user has no home folder.</source>
        <translation>Das Python der Engine wurde nicht gefunden, weil dieser Benutzer kein Heimatverzeichnis hat.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The engine's folder cannot be written.</source>
        <translation>In den Ordner der Engine kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>The evidence in {folder} cannot be opened again.</source>
        <translation>Die Belege in {folder} lassen sich nicht wieder öffnen.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The extent is empty.</source>
        <translation>Die Ausdehnung ist leer.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The extent is not a rectangle.</source>
        <translation>Die Ausdehnung ist kein Rechteck.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The extent lies outside of the raster.</source>
        <translation>Die Ausdehnung liegt außerhalb des Rasters.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The extent lies outside the layer '{name}'.</source>
        <translation>Die Ausdehnung liegt außerhalb des Layers „{name}“.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The folder {folder} cannot be written.</source>
        <translation>In den Ordner {folder} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../model/asking/planning.py"/>
        <source>The free memory has room for {vision_tokens} vision tokens of the {wanted} that this effort means.</source>
        <translation>Der freie Speicher hat Platz für {vision_tokens} Bildtoken von den {wanted}, die dieser Aufwand bedeutet.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The graphics card is not used, so answers take longer. Update its driver, then set up the engine again in the settings of Ask Raster.</source>
        <translation>Die Grafikkarte wird nicht genutzt, deshalb dauern Antworten länger. Aktualisieren Sie ihren Treiber, und richten Sie dann die Engine in den Einstellungen von Ask Raster neu ein.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The hub does not give {hub_id} without a valid access token, or has no such model.</source>
        <translation>Der Hub gibt {hub_id} nicht ohne gültiges Zugriffstoken heraus, oder er hat kein solches Modell.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The hub no longer has this revision of {hub_id}.</source>
        <translation>Der Hub hat diesen Stand von {hub_id} nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>The last question is not answered yet.</source>
        <translation>Die letzte Frage ist noch nicht beantwortet.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' came damaged at {place}.</source>
        <translation>Der Layer „{name}“ kam beschädigt an ({place}).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' cannot be read.</source>
        <translation>Der Layer „{name}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read at {place_in_words}.</source>
        <translation>Der Layer „{name}“ konnte nicht gelesen werden ({place_in_words}).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read at {place}.</source>
        <translation>Der Layer „{name}“ konnte nicht gelesen werden ({place}).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read at {place}: the file {missing} is missing.</source>
        <translation>Der Layer „{name}“ konnte nicht gelesen werden ({place}): Die Datei {missing} fehlt.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read: its server answered with a page.</source>
        <translation>Der Layer „{name}“ konnte nicht gelesen werden: Sein Server antwortete mit einer Webseite.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read: its server answered with a page: {words}</source>
        <translation>Der Layer „{name}“ konnte nicht gelesen werden: Sein Server antwortete mit einer Webseite: {words}</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' did not come at {place}: nothing was heard of it for {SILENCE_SECONDS} s.</source>
        <translation>Der Layer „{name}“ kam nicht ({place}): {SILENCE_SECONDS} s lang war nichts von ihm zu hören.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' holds complex numbers, which QGIS cannot draw.</source>
        <translation>Der Layer „{name}“ enthält komplexe Zahlen, die QGIS nicht zeichnen kann.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' is no raster layer.</source>
        <translation>Der Layer „{name}“ ist kein Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' lacks overviews: {costly} billion pixels would have to be gone through for the first look.</source>
        <translation>Dem Layer „{name}“ fehlen Pyramiden: {costly} Milliarden Pixel müssten für den ersten Blick durchgegangen werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer is being edited.</source>
        <translation>Der Layer wird gerade bearbeitet.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer is no longer in the project.</source>
        <translation>Der Layer ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/layer_region.py"/>
        <source>The layer lacks coarse overviews: {costly_pixels} million pixels have to be gone through for the first look. Build overviews (pyramids) in the layer's properties to avoid this.</source>
        <translation>Dem Layer fehlen grobe Pyramiden: {costly_pixels} Millionen Pixel müssen für den ersten Blick durchgegangen werden. Erzeugen Sie Pyramiden in den Eigenschaften des Layers, um das zu vermeiden.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/layer_region.py"/>
        <source>The layer lacks overviews: {costly_pixels} million pixels have to be gone through for the first look. Build overviews (pyramids) in the layer's properties to avoid this.</source>
        <translation>Dem Layer fehlen Pyramiden: {costly_pixels} Millionen Pixel müssen für den ersten Blick durchgegangen werden. Erzeugen Sie Pyramiden in den Eigenschaften des Layers, um das zu vermeiden.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>The layer was not searched.</source>
        <translation>Der Layer wurde nicht durchsucht.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/fill_values.py"/>
        <source>The layer's colours are stretched to a value that only fills gaps, so that little can be told apart. Enter that value as additional no data value in the layer's properties, under Transparency, and stretch the colours again.</source>
        <translation>Die Farben des Layers sind bis zu einem Wert gestreckt, der nur Lücken füllt, sodass sich wenig unterscheiden lässt. Geben Sie diesen Wert in den Eigenschaften des Layers unter Transparenz als zusätzlichen Leerwert an, und strecken Sie die Farben neu.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>The map does not draw this layer at its present scale.</source>
        <translation>Die Karte zeichnet diesen Layer im jetzigen Maßstab nicht.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The memory of {device} is too small for this question.</source>
        <translation>Der Speicher von {device} ist für diese Frage zu klein.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The mirror's address begins with http, so the access token could be read on the way.</source>
        <translation>Die Adresse des Spiegelservers beginnt mit http, deshalb könnte das Zugriffstoken unterwegs mitgelesen werden.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model began to repeat itself, and was stopped.</source>
        <translation>Das Modell begann sich zu wiederholen und wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model gave no answer.</source>
        <translation>Das Modell gab keine Antwort.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>The model in use, {model}, is not there any more.</source>
        <translation>Das benutzte Modell, {model}, ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The model is not unloaded while a question is answered.</source>
        <translation>Das Modell wird nicht entladen, während eine Frage beantwortet wird.</translation>
    </message>
    <message>
        <location filename="../../model/asking/planning.py"/>
        <source>The model looks at no more than {largest} pixels a side, so the whole scene was shown at 1/{decimation} of its resolution; what is smaller was not seen.</source>
        <translation>Das Modell betrachtet höchstens {largest} Pixel je Seite, deshalb wurde die ganze Szene mit 1/{decimation} ihrer Auflösung gezeigt; was kleiner ist, wurde nicht gesehen.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>The model said nothing.</source>
        <translation>Das Modell hat nichts gesagt.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model thought about the question, but gave no answer.</source>
        <translation>Das Modell dachte über die Frage nach, gab aber keine Antwort.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model thought for as long as it may, and was then made to answer.</source>
        <translation>Das Modell dachte so lange nach, wie es darf, und musste dann antworten.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The model's chat template does not place each image.</source>
        <translation>Die Chatvorlage des Modells setzt nicht jedes Bild ein.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The model's chat template runs too long or takes too much memory.</source>
        <translation>Die Chatvorlage des Modells läuft zu lange oder braucht zu viel Speicher.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model's context was too short for all that was found: {left_out} tiles, those with the lowest scores, were left out of the answer.</source>
        <translation>Der Kontext des Modells war zu kurz für alles Gefundene: {left_out} Kacheln, die mit den niedrigsten Wertungen, blieben in der Antwort unberücksichtigt.</translation>
    </message>
    <message>
        <location filename="../../model/asking/box_answer.py"/>
        <source>The model's list of places was cut in {cut} of {replies} views: there may be more of them.</source>
        <translation>Die Liste der Stellen wurde in {cut} von {replies} Ansichten abgeschnitten: Es kann mehr davon geben.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>The model's own attention</source>
        <translation>Aufmerksamkeit des Modells</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>The models are being looked at</source>
        <translation>Die Modelle werden geprüft</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/said_openly.py"/>
        <source>The output</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>The output is complete; {name} is removed again.</source>
        <translation>Das Ergebnis ist vollständig; {name} wird wieder entfernt.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>The output's format has shortened {count} of the texts. They are whole in {path}.</source>
        <translation>Das Format des Ergebnisses hat {count} der Texte gekürzt. Ganz stehen sie in {path}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>The overviews could not be written into {folder}.</source>
        <translation>Die Pyramiden konnten nicht in {folder} geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The pixels of the layer '{name}' have no size on the ground: its georeference is broken.</source>
        <translation>Die Pixel des Layers „{name}“ haben keine Größe am Boden: Seine Georeferenz ist kaputt.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The plugin starts the engine.</source>
        <translation>Die Engine wird von der Erweiterung gestartet.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>The probability that the model gave its own words; it was not calibrated, so it tells which answers to believe rather than others, not how often they are right.</source>
        <translation>Die Wahrscheinlichkeit, die das Modell seinen eigenen Worten gab; sie wurde nicht kalibriert und sagt deshalb, welchen Antworten eher zu glauben ist als anderen, nicht, wie oft sie richtig sind.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The process that runs the model's chat template cannot be started, or has ended.</source>
        <translation>Der Prozess für die Chatvorlage des Modells kann nicht gestartet werden oder wurde beendet.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The project is not kept in a folder.</source>
        <translation>Das Projekt liegt nicht in einem Ordner.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The proxy of your network asks for a name and a password.</source>
        <translation>Der Proxy Ihres Netzwerks verlangt einen Namen und ein Passwort.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The proxy of your network cannot be reached, or does not let this through.</source>
        <translation>Der Proxy Ihres Netzwerks ist nicht erreichbar oder lässt dies nicht durch.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The question and the overview take {tokens} tokens; the model has room for {max}.</source>
        <translation>Die Frage und der Überblick brauchen {tokens} Token; das Modell hat Platz für {max}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The question is empty.</source>
        <translation>Die Frage ist leer.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The question was cancelled.</source>
        <translation>Die Frage wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>The question was ended.</source>
        <translation>Die Frage wurde beendet.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The question would take more than {WEB_TILE_BUDGET} tiles from the server of '{name}'.</source>
        <translation>Die Frage würde mehr als {WEB_TILE_BUDGET} Kacheln vom Server von „{name}“ holen.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The questions before are about another layer or another place.</source>
        <translation>Die Fragen davor betreffen einen anderen Layer oder eine andere Stelle.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>The quickest: simple questions in English on any laptop.</source>
        <translation>Das schnellste: einfache Fragen auf Englisch auf jedem Laptop.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The raster covers {part}, {part2}, {part3}, {part4}.</source>
        <translation>Das Raster bedeckt {part}, {part2}, {part3}, {part4}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The raster is a virtual raster of virtual rasters, more than {MAX_DEPTH} deep or too many times over.</source>
        <translation>Das Raster ist ein virtuelles Raster aus virtuellen Rastern, mehr als {MAX_DEPTH} Stufen tief oder zu oft.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>The raster layer to ask about</source>
        <translation>Der Rasterlayer, um den es geht</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The raster {which} cannot be opened.</source>
        <translation>Das Raster {which} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The region focus module of {name} cannot be loaded.</source>
        <translation>Das Fokusmodul von {name} kann nicht geladen werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The region focus module of {name} does not fit into the memory of {device} beside the model.</source>
        <translation>Das Fokusmodul von {name} passt neben dem Modell nicht in den Speicher von {device}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The region focus module of {name} does not fit the model.</source>
        <translation>Das Fokusmodul von {name} passt nicht zum Modell.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>The rows are kept in the output alone.</source>
        <translation>Die Zeilen stehen allein im Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>The rows that are done are in {path}.</source>
        <translation>Die fertigen Zeilen stehen in {path}.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The server has been asked too often and wants a pause.</source>
        <translation>Der Server wurde zu oft gefragt und will eine Pause.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>The server has not answered for {seconds}&#xa0;s</source>
        <translation>Der Server antwortet seit {seconds}&#xa0;s nicht</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The server tells no digests of the model's files: they cannot be checked.</source>
        <translation>Der Server nennt keine Prüfsummen der Dateien des Modells: Sie können nicht geprüft werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The server that has the model answers as no hub does.</source>
        <translation>Der Server mit dem Modell antwortet nicht wie ein Hub.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The server that has the model answers with an error.</source>
        <translation>Der Server mit dem Modell antwortet mit einem Fehler.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The server that has the model cannot be reached.</source>
        <translation>Der Server mit dem Modell ist nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The server that has the packages answers with an error.</source>
        <translation>Der Server mit den Paketen antwortet mit einem Fehler.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The server that has the packages cannot be reached.</source>
        <translation>Der Server mit den Paketen ist nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The server that has the packages refuses to give them.</source>
        <translation>Der Server mit den Paketen gibt sie nicht heraus.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The server that models come from does not have {hub_id}.</source>
        <translation>Der Server, von dem Modelle kommen, hat {hub_id} nicht.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The table of questions has no column '{column}'.</source>
        <translation>Die Tabelle mit den Fragen hat keine Spalte „{column}“.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/map_view.py"/>
        <source>The visible extent cannot be expressed in the layer's coordinate system.</source>
        <translation>Die sichtbare Ausdehnung lässt sich im Koordinatensystem des Layers nicht ausdrücken.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/map_view.py"/>
        <source>The visible extent lies across the 180° meridian.</source>
        <translation>Die sichtbare Ausdehnung liegt über dem 180°-Meridian.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone cannot be expressed in the raster's coordinate system.</source>
        <translation>Die Zone lässt sich im Koordinatensystem des Rasters nicht ausdrücken.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone has no polygon.</source>
        <translation>Die Zone hat kein Polygon.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone lies on none of the rasters.</source>
        <translation>Die Zone liegt auf keinem der Raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone reaches beyond what the layer's CRS can express.</source>
        <translation>Die Zone reicht über das hinaus, was das KBS des Layers ausdrücken kann.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone's polygon is invalid and cannot be mended.</source>
        <translation>Das Polygon der Zone ist ungültig und lässt sich nicht reparieren.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Their answers are in the log.</source>
        <translation>Ihre Antworten stehen im Protokoll.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There are no valid pixels of {name} in this extent.</source>
        <translation>In dieser Ausdehnung gibt es keine gültigen Pixel von {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>There is no Python at {path}. Choose another file, or leave the field empty.</source>
        <translation>In {path} ist kein Python. Wählen Sie eine andere Datei, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no Python for the engine at {python}.</source>
        <translation>Unter {python} ist kein Python für die Engine.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no device '{wanted}' that this engine's PyTorch can use.</source>
        <translation>Es gibt kein Gerät „{wanted}“, das das PyTorch dieser Engine benutzen kann.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no model folder {path}.</source>
        <translation>Es gibt keinen Modellordner {path}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no output.</source>
        <translation>Es gibt kein Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no question.</source>
        <translation>Es gibt keine Frage.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>There is no raster layer in the project.</source>
        <translation>Im Projekt ist kein Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no raster layer.</source>
        <translation>Es gibt keinen Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no raster.</source>
        <translation>Es gibt kein Raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no token reducer '{part}'.</source>
        <translation>Es gibt keine Token-Reduktion „{part}“.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is not enough memory: {name} cannot be {doing}.</source>
        <translation>Der Speicher reicht nicht: {name} kann nicht {doing} werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>There is too little room for the overviews in {folder}.</source>
        <translation>In {folder} ist zu wenig Platz für die Pyramiden.</translation>
    </message>
    <message>
        <location filename="../../model/asking/assessment.py"/>
        <source>There was too little memory to ask whether the overview is enough: it was searched.</source>
        <translation>Der Speicher reichte nicht für die Frage, ob die Übersicht genügt: Es wurde gesucht.</translation>
    </message>
    <message>
        <location filename="../../model/asking/verification.py"/>
        <source>There was too little memory to check the places that were found one by one.</source>
        <translation>Der Speicher reichte nicht, um die gefundenen Stellen einzeln zu prüfen.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/saved_evidence.py"/>
        <source>These layers could not be moved beside the project: {names}.</source>
        <translation>Diese Layer konnten nicht neben das Projekt verschoben werden: {names}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/saved_evidence.py"/>
        <source>They stay in your QGIS profile and work on this computer. To pass the project on, export them into its folder.</source>
        <translation>Sie bleiben in Ihrem QGIS-Profil und funktionieren auf diesem Computer. Um das Projekt weiterzugeben, exportieren Sie sie in seinen Ordner.</translation>
    </message>
    <message>
        <location filename="../../resources/models/embedded/ask_raster.json"/>
        <source>This answer is from the small embedded model.</source>
        <translation>Diese Antwort ist vom kleinen mitgelieferten Modell.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>This computer does not trust the certificate of the server that has the model.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Servers mit dem Modell nicht.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>This computer does not trust the certificate of the server that has the packages.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Servers mit den Paketen nicht.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>This is its text part, which sees no images.</source>
        <translation>Das ist sein Textteil, der keine Bilder sieht.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer has no overviews (pyramids): {count} million pixels have to be gone through before the model's first look.</source>
        <translation>Dieser Layer hat keine Pyramiden: {count} Millionen Pixel müssen vor dem ersten Blick des Modells durchgegangen werden.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer is hidden: it is not ticked in the Layers panel.</source>
        <translation>Dieser Layer ist ausgeblendet: Er ist im Layerfenster nicht angehakt.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer is hidden: its group '{by}' is not ticked.</source>
        <translation>Dieser Layer ist ausgeblendet: Seine Gruppe „{by}“ ist nicht angehakt.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer is invisible: its opacity is 0.</source>
        <translation>Dieser Layer ist unsichtbar: Seine Deckkraft ist 0.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer is not in the Layers panel: the map does not show it.</source>
        <translation>Dieser Layer ist nicht im Layerfenster: Die Karte zeigt ihn nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>This machine</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <location filename="../../model/wire/question.py"/>
        <source>This model takes each question by itself: it was not told what was asked before.</source>
        <translation>Dieses Modell nimmt jede Frage für sich: Was vorher gefragt wurde, weiß es nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>This replaces the engine that runs the model, for when it no longer works.</source>
        <translation>Das ersetzt die Engine, die das Modell ausführt, falls sie nicht mehr funktioniert.</translation>
    </message>
    <message>
        <location filename="../../ui/boundary.py"/>
        <source>This step</source>
        <translation>Dieser Schritt</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>This version of Ask Raster needs newer libraries to answer questions.</source>
        <translation>Diese Version von Ask Raster braucht neuere Bibliotheken, um Fragen zu beantworten.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Thorough: most details</source>
        <translation>Gründlich: die meisten Details</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Tiles examined</source>
        <translation>Untersuchte Kacheln</translation>
    </message>
    <message>
        <location filename="../../ui/panel/evidence_strip.py"/>
        <source>Tiles that were looked at</source>
        <translation>Kacheln, die betrachtet wurden</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Tiles to look at, at most (empty: by the effort)</source>
        <translation>Höchstens zu betrachtende Kacheln (leer: je nach Aufwand)</translation>
    </message>
    <message>
        <location filename="../../ui/panel/reducer_box.py"/>
        <source>Token reducer</source>
        <translation>Token-Reduktion</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Token reducer (names can be joined with '+')</source>
        <translation>Token-Reduktion (Namen können mit '+' verbunden werden)</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Try it again. If it comes again, install the engine again in the settings.</source>
        <translation>Versuchen Sie es noch einmal. Wenn es wieder auftritt, installieren Sie die Engine in den Einstellungen neu.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Try it again. If it comes again, report it with the details.</source>
        <translation>Versuchen Sie es noch einmal. Wenn es wieder auftritt, melden Sie es mit den Details.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Try it again. If it comes again, set up the engine again in the settings of Ask Raster.</source>
        <translation>Versuchen Sie es noch einmal. Wenn es wieder auftritt, richten Sie die Engine in den Einstellungen von Ask Raster neu ein.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/survey.py"/>
        <source>Trying it out: English questions about a few things, in seconds.</source>
        <translation>Zum Ausprobieren: Fragen auf Englisch zu wenigen Dingen, in Sekunden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Type a question.</source>
        <translation>Geben Sie eine Frage ein.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Type one a line.</source>
        <translation>Geben Sie eine je Zeile ein.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Unload after</source>
        <translation>Entladen nach</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Unload the model</source>
        <translation>Modell entladen</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>Until the output is complete, each row that is done is also kept in {path}.</source>
        <translation>Bis das Ergebnis vollständig ist, steht jede fertige Zeile auch in {path}.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Up to {tiles}, {tokens} vision tokens</source>
        <translation>Bis zu {tiles}, {tokens} Bildtoken</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Update Ask Raster, or choose another model.</source>
        <translation>Aktualisieren Sie Ask Raster, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Use a model from a folder on this computer</source>
        <translation>Ein Modell aus einem Ordner auf diesem Computer benutzen</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Use another mirror, or none.</source>
        <translation>Benutzen Sie einen anderen Spiegelserver oder keinen.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Use: {model}</source>
        <translation>Benutzen: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Visible extent</source>
        <translation>Sichtbare Ausdehnung</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Vision tokens to answer from, at most (empty: by the effort and the model)</source>
        <translation>Bildtoken für die Antwort, höchstens (leer: je nach Aufwand und Modell)</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Wait a while, and set up the engine again.</source>
        <translation>Warten Sie eine Weile, und richten Sie die Engine noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Wait a while.</source>
        <translation>Warten Sie eine Weile.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>Wait for its answer, or cancel it.</source>
        <translation>Warten Sie auf ihre Antwort, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Wait for the answer, or cancel the question.</source>
        <translation>Warten Sie auf die Antwort, oder brechen Sie die Frage ab.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Wait some minutes.</source>
        <translation>Warten Sie einige Minuten.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Wait until it is complete, then ask again.</source>
        <translation>Warten Sie, bis es vollständig ist, und fragen Sie dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Wait until it is done.</source>
        <translation>Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Wait until that is done.</source>
        <translation>Warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Warp it with Raster &gt; Projections &gt; Warp, and ask about the result.</source>
        <translation>Transformieren Sie ihn mit Raster &gt; Projektionen &gt; Transformieren, und fragen Sie zum Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Weights (SHA-256)</source>
        <translation>Gewichte (SHA-256)</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>What suits the model</source>
        <translation>Was zum Modell passt</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>What tells the search where to look closer</source>
        <translation>Was der Suche sagt, wo sie näher hinsehen soll</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>What the engine computes on; Automatic takes a graphics card where it finds one</source>
        <translation>Worauf die Engine rechnet; Automatisch nimmt eine Grafikkarte, wo es eine findet</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>What the model does best</source>
        <translation>Das Beste für das Modell</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>What the model runs on; Automatic takes the best</source>
        <translation>Worauf das Modell läuft; Automatisch nimmt das Beste</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>What the model said of the sample scene</source>
        <translation>Was das Modell zur Beispielszene sagte</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>What this panel does</source>
        <translation>Was dieses Bedienfeld tut</translation>
    </message>
    <message>
        <location filename="../../model/asking/conversation.py"/>
        <source>What was asked before is too long for this model: it was not told any of it.</source>
        <translation>Was vorher gefragt wurde, ist für dieses Modell zu lang: Es weiß nichts davon.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>What was downloaded whole the last time is not downloaded again.</source>
        <translation>Was beim letzten Mal ganz heruntergeladen wurde, wird nicht noch einmal heruntergeladen.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>What will be installed</source>
        <translation>Was installiert wird</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Where models come from</source>
        <translation>Woher Modelle kommen</translation>
    </message>
    <message>
        <location filename="../../ui/panel/reducer_box.py"/>
        <source>Which of the tiles' tokens the model answers from; names can be joined with +</source>
        <translation>Aus welchen Token der Kacheln das Modell antwortet; Namen können mit + verbunden werden</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Whole scene, 24 tokens a tile</source>
        <translation>Ganze Szene, 24 Token/Kachel</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Without a question for so long, the model gives its memory back; 0 for never</source>
        <translation>So lange ohne Frage, und das Modell gibt seinen Speicher frei; 0 für nie</translation>
    </message>
    <message>
        <location filename="../../ui/panel/overviews_card.py"/>
        <source>Write {path}, then ask; the raster itself is not changed</source>
        <translation>{path} schreiben, dann fragen; das Raster selbst wird nicht verändert</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>Writing a row</source>
        <translation>Schreiben einer Zeile</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Writing the evidence</source>
        <translation>Schreiben der Belege</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/map_view.py"/>
        <source>Zoom to the layer, or ask about the full layer.</source>
        <translation>Zoomen Sie auf den Layer, oder fragen Sie zum ganzen Layer.</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>a half after the language model's second layer</source>
        <translation>die Hälfte nach der zweiten Schicht des Sprachmodells</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>a half from the middle of the language model on</source>
        <translation>die Hälfte ab der Mitte des Sprachmodells</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>a half, a quarter, an eighth after each quarter of the model's layers</source>
        <translation>die Hälfte, ein Viertel, ein Achtel nach jedem Viertel der Schichten des Modells</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>about {duration} a question</source>
        <translation>etwa {duration} je Frage</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>all tokens, whole tiles, best first</source>
        <translation>alle Token, ganze Kacheln, die besten zuerst</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>certainty {certainty}</source>
        <translation>Sicherheit {certainty}</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>converted</source>
        <translation>umgewandelt</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <location filename="../../plugin/model_names.py"/>
        <source>embedded model</source>
        <translation>mitgeliefertes Modell</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>full layer</source>
        <translation>ganzer Layer</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>full resolution</source>
        <translation>volle Auflösung</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>loaded</source>
        <translation>geladen</translation>
    </message>
    <message>
        <location filename="../../resources/styles/relevance.qml"/>
        <source>no more than average</source>
        <translation>nicht mehr als der Durchschnitt</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>none</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>none: they are downloaded</source>
        <translation>keiner: sie werden heruntergeladen</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>one token for every patch of uniform background</source>
        <translation>ein Token für jedes Stück einförmigen Hintergrunds</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>random tokens (a baseline)</source>
        <translation>zufällige Token (zum Vergleich)</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/said_openly.py"/>
        <source>raster {number}</source>
        <translation>Raster {number}</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>the AMD graphics card</source>
        <translation>die AMD-Grafikkarte</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>the Intel graphics card</source>
        <translation>die Intel-Grafikkarte</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>the one that was installed</source>
        <translation>der installierte</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>the public one</source>
        <translation>der öffentliche</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>the tokens that the region focus scores highest</source>
        <translation>die Token, die der Fokus am höchsten wertet</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>tokens at even distances (a baseline)</source>
        <translation>Token in gleichmäßigen Abständen (zum Vergleich)</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>tokens that stand out, and a few that stand for the others</source>
        <translation>Token, die herausragen, und einige, die für die anderen stehen</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>visible extent</source>
        <translation>sichtbare Ausdehnung</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>without the half that is most like the words for background</source>
        <translation>ohne die Hälfte, die Wörtern für Hintergrund am ähnlichsten ist</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>{beyond_budget} of the tiles that were examined most closely did not fit into the answer's {vision_tokens} vision tokens; those with the lowest scores were left out.</source>
        <translation>{beyond_budget} der am nächsten betrachteten Kacheln passten nicht in die {vision_tokens} Bildtoken der Antwort; die mit den niedrigsten Wertungen blieben weg.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{count} tiles</source>
        <translation>{count} Kacheln</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{doing} failed in a way that was not foreseen ({name}: {error}).</source>
        <translation>{doing}: ein unvorhergesehener Fehler ({name}: {error}).</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{done} of {tiles}</source>
        <translation>{done} von {tiles}</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>{done} of {total} are here</source>
        <translation>{done} von {total} sind da</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} cannot be written.</source>
        <translation>{file} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} has a setting that is not known: {name}.</source>
        <translation>{file} enthält eine unbekannte Einstellung: {name}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} has a wrong {name}: {dumps}.</source>
        <translation>{file} enthält ein falsches {name}: {dumps}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} is damaged: it is not what was published.</source>
        <translation>{file} ist beschädigt: Es ist nicht, was veröffentlicht wurde.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} is damaged: some of its weights cannot be right.</source>
        <translation>{file} ist beschädigt: Einige der Gewichte können nicht stimmen.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} cannot be read as JSON.</source>
        <translation>{folder} kann nicht als JSON gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>{folder} cannot be used.</source>
        <translation>{folder} kann nicht benutzt werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>{folder} could not be made.</source>
        <translation>{folder} konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} does not hold what it should.</source>
        <translation>{folder} enthält nicht, was es sollte.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} holds its weights as GGUF, which is for other programs.</source>
        <translation>{folder} enthält seine Gewichte als GGUF, das für andere Programme ist.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} holds no weights (model*.safetensors).</source>
        <translation>{folder} enthält keine Gewichte (model*.safetensors).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} holds pickled weights ({pickled}), which can run code.</source>
        <translation>{folder} enthält Gewichte als Pickle ({pickled}), die Code ausführen können.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} is half a download: {join} missing or cut short.</source>
        <translation>{folder} ist halb heruntergeladen: {join} fehlt oder ist abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} names no weights.</source>
        <translation>{folder} nennt keine Gewichte.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} names weights that are not safetensors ({foreign}); they could run code.</source>
        <translation>{folder} nennt Gewichte, die keine safetensors sind ({foreign}); sie könnten Code ausführen.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{hub_id} holds no model that can be used here.</source>
        <translation>{hub_id} enthält kein Modell, das hier benutzt werden kann.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>{hub_id} is given to those alone who accepted its licence.</source>
        <translation>{hub_id} wird nur an die gegeben, die seine Lizenz angenommen haben.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>{hub_id} is no name of a model on the hub.</source>
        <translation>{hub_id} ist kein Name eines Modells auf dem Hub.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>{layer} is not in the project any more.</source>
        <translation>{layer} ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <location filename="../../model/asking/box_answer.py"/>
        <source>{left} of {seen} views, those with the lowest scores, were not searched for places.</source>
        <translation>{left} von {seen} Ansichten, die mit den niedrigsten Wertungen, wurden nicht nach Stellen durchsucht.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>{looked}, down to {resolution}</source>
        <translation>{looked}, bis zu {resolution}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>{metres} m a pixel</source>
        <translation>{metres} m je Pixel</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{minutes}&#xa0;min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>{model} takes {size} of the disk. It can be downloaded again.</source>
        <translation>{model} belegt {size} der Festplatte. Es kann wieder heruntergeladen werden.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>{model} takes {size} of the disk. The embedded model answers from then on.</source>
        <translation>{model} belegt {size} der Festplatte. Danach antwortet das mitgelieferte Modell.</translation>
    </message>
    <message>
        <location filename="../../ui/model_button.py"/>
        <source>{model} …</source>
        <translation>{model} …</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>{model}, not loaded</source>
        <translation>{model}, nicht geladen</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>{model}, not loaded, {device}</source>
        <translation>{model}, nicht geladen, {device}</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>{model}, the engine is starting</source>
        <translation>{model}, die Engine startet</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} arrived damaged, or is not the one that was published.</source>
        <translation>{name} kam beschädigt an oder ist nicht, was veröffentlicht wurde.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} cannot be {doing}.</source>
        <translation>{name} kann nicht {doing} werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} changed while it was loaded: {changed}.</source>
        <translation>{name} hat sich beim Laden verändert: {changed}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} comes quantised by {known}, which this engine cannot read.</source>
        <translation>{name} ist mit {known} quantisiert, was diese Engine nicht lesen kann.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} comes quantised in a way that does not fit the model.</source>
        <translation>{name} ist in einer Weise quantisiert, die nicht zum Modell passt.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} comes quantised in a way that this engine does not know.</source>
        <translation>{name} ist in einer Weise quantisiert, die diese Engine nicht kennt.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} does not fit into the memory of {place}.</source>
        <translation>{name} passt nicht in den Speicher von {place}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} gave no numbers: its weights are damaged, or too large for the number format that they are held in.</source>
        <translation>{name} ergab keine Zahlen: Seine Gewichte sind beschädigt oder zu groß für das Zahlenformat, in dem sie gehalten werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} has a wrong {name2} in generation_config.json.</source>
        <translation>{name} hat in generation_config.json ein falsches {name2}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} has no chat template for questions about images.</source>
        <translation>{name} hat keine Chatvorlage für Fragen zu Bildern.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} has no trained region focus module.</source>
        <translation>{name} hat kein trainiertes Fokusmodul.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} is a {architecture}, which is not supported.</source>
        <translation>{name} ist ein {architecture}, was nicht unterstützt wird.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} is being downloaded or deleted by another window.</source>
        <translation>{name} wird gerade von einem anderen Fenster heruntergeladen oder gelöscht.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} is built of parts that are not supported.</source>
        <translation>{name} ist aus Teilen gebaut, die nicht unterstützt werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} lacks overviews: to see all of it, {pixels} billion pixels would have to be gone through.</source>
        <translation>{name} fehlen Pyramiden: Um alles zu sehen, müssten {pixels} Milliarden Pixel durchgegangen werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} lacks what belongs to its quantised weights.</source>
        <translation>{name} fehlt, was zu seinen quantisierten Gewichten gehört.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} lies outside of the model's folder {folder}.</source>
        <translation>{name} liegt außerhalb des Modellordners {folder}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} needs {gigabytes} on {device}, {gigabytes2} free.</source>
        <translation>{name} braucht {gigabytes} auf {device}, {gigabytes2} sind frei.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} says that positions are renumbered after drops, but this family's have three axes.</source>
        <translation>{name} gibt an, dass Positionen nach dem Weglassen neu gezählt werden, aber die dieser Familie haben drei Achsen.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s ask_raster.json names attention_layers that cannot be read.</source>
        <translation>Die ask_raster.json von {name} nennt attention_layers, die nicht gelesen werden können.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s config.json cannot be right: {name2}.</source>
        <translation>Die config.json von {name} kann nicht stimmen: {name2}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s config.json describes a larger model than its weights are.</source>
        <translation>Die config.json von {name} beschreibt ein größeres Modell, als seine Gewichte es sind.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s tokenizer does not fit its weights.</source>
        <translation>Der Tokenizer von {name} passt nicht zu seinen Gewichten.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s weights do not fit its config.json: {wrong} and {len} more.</source>
        <translation>Die Gewichte von {name} passen nicht zu seiner config.json: {wrong} und {len} weitere.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{output} lacks {missing} of {len} rows.</source>
        <translation>{output}: {missing} von {len} Zeilen fehlen.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} cannot be deleted.</source>
        <translation>{path} kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} cannot be written in that format.</source>
        <translation>{path} kann in diesem Format nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} cannot be written: it is a folder.</source>
        <translation>{path} kann nicht geschrieben werden: Es ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} cannot be written: its folder does not exist.</source>
        <translation>{path} kann nicht geschrieben werden: Sein Ordner existiert nicht.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} could not be written.</source>
        <translation>{path} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} has a wrong normalisation of its images.</source>
        <translation>{path} enthält eine falsche Normalisierung der Bilder.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} has no tokenizer (tokenizer.json).</source>
        <translation>{path} hat keinen Tokenizer (tokenizer.json).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} holds no bands that can be shown.</source>
        <translation>{path} enthält keine Kanäle, die gezeigt werden können.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>{path} holds no packages: there is no .whl file in it.</source>
        <translation>{path} enthält keine Pakete: Es gibt dort keine .whl-Datei.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} is larger than such a file can be ({most} MB).</source>
        <translation>{path} ist größer, als eine solche Datei sein kann ({most} MB).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} is missing or cut short.</source>
        <translation>{path} fehlt oder ist abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} is not a model: it has no config.json.</source>
        <translation>{path} ist kein Modell: Es hat keine config.json.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} is stored in pieces of {size} GB, of which none can be read in part.</source>
        <translation>{path} ist in Stücken von {size} GB gespeichert, von denen keines teilweise gelesen werden kann.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} was not downloaded by Ask Raster, so it is not deleted.</source>
        <translation>{path} wurde nicht von Ask Raster heruntergeladen und wird deshalb nicht gelöscht.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} would run code of its own (auto_map in {name}).</source>
        <translation>{path} würde eigenen Code ausführen (auto_map in {name}).</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{percent} confident</source>
        <translation>zu {percent} sicher</translation>
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
        <translation>{raster} kann nicht gelesen werden.</translation>
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
        <translation>{share} der Antwort beruhen darauf</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{shown} could not be written.</source>
        <translation>{shown} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{shown} has no pixels at {place}.</source>
        <translation>{shown} hat dort keine Pixel ({place}).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{shown} lacks a band that its rendering asks for.</source>
        <translation>{shown} fehlt ein Kanal, den seine Darstellung braucht.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>{step} (about {duration} in all)</source>
        <translation>{step} (insgesamt etwa {duration})</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>{step}: about {done} of {whole} MB</source>
        <translation>{step}: etwa {done} von {whole} MB</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{target} cannot be opened.</source>
        <translation>{target} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{tiles} have come from the server</source>
        <translation>{tiles} sind vom Server gekommen</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{tiles} of {all} have come from the server</source>
        <translation>{tiles} von {all} sind vom Server gekommen</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>{verdict}
It can be downloaded all the same.</source>
        <translation>{verdict}
Es kann trotzdem heruntergeladen werden.</translation>
    </message>
</context>
</TS>
