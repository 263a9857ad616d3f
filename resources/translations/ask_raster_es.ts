<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Engine's Python</source>
        <translation>&amp;Python del motor</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Quantisation</source>
        <translation>C&amp;uantización</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Start the engine with the panel</source>
        <translation>&amp;Iniciar el motor con el panel</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Unload after</source>
        <translation>Descar&amp;gar tras</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>'answered', 'not visible' (the model cannot see it at this resolution), 'nothing stood out' (that was worth a closer look), 'no answer' (the model does not know) or 'out of scope' (it has not learnt to answer this).</source>
        <translation>'answered' (respondida), 'not visible' (el modelo no puede verlo a esta resolución), 'nothing stood out' (nada merecía mirarse más de cerca), 'no answer' (el modelo no lo sabe) u 'out of scope' (no ha aprendido a responder a esto).</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>'{by}' covers this layer here. The answer is about this layer alone.</source>
        <translation>«{by}» cubre esta capa aquí. La respuesta trata solo de esta capa.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' is a file on this machine, but its pixels come from the server {servers}. It was not asked about, so that nothing leaves this machine.</source>
        <translation>«{name}» es un archivo de este equipo, pero sus píxeles vienen del servidor {servers}. No se preguntó sobre él, para que nada salga de este equipo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' names '{part}' twice.</source>
        <translation>«{name}» nombra «{part}» dos veces.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' needs a file that is missing: {missing} (and {others} more).</source>
        <translation>«{name}» necesita un archivo que falta: {missing} (y {others} más).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' needs a file that is missing: {missing}.</source>
        <translation>«{name}» necesita un archivo que falta: {missing}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' puts 'background' after 'visionzip': merged tokens have no neighbours.</source>
        <translation>«{name}» pone «background» después de «visionzip»: los tokens fusionados no tienen vecinos.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/layer_region.py"/>
        <source>'{name}' shows no more detail here than at {zooms} map units a pixel, and was not looked at more closely.</source>
        <translation>«{name}» no muestra aquí más detalle que a {zooms} unidades de mapa por píxel, y no se miró más de cerca.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{parameter}' cannot be read.</source>
        <translation>«{parameter}» no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{suffix}' is no raster format.</source>
        <translation>«{suffix}» no es un formato ráster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{wanted}' is not a device.</source>
        <translation>«{wanted}» no es un dispositivo.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/reducer_box.py"/>
        <source>, then </source>
        <translation>, después </translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>1 tile</source>
        <translation>1 tesela</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>1 tile has come from the server</source>
        <translation>Ha llegado 1 tesela del servidor</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>1/{decimation} of full resolution</source>
        <translation>1/{decimation} de la resolución completa</translation>
    </message>
    <message>
        <location filename="../../resources/styles/relevance.qml"/>
        <source>10 times the average</source>
        <translation>10 veces la media</translation>
    </message>
    <message>
        <location filename="../../resources/styles/relevance.qml"/>
        <source>100 times the average and more</source>
        <translation>100 veces la media y más</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>12 such tokens a tile</source>
        <translation>12 de esos tokens por tesela</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>18 such tokens a tile</source>
        <translation>18 de esos tokens por tesela</translation>
    </message>
    <message>
        <location filename="../../resources/styles/relevance.qml"/>
        <source>2 times the average</source>
        <translation>2 veces la media</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>24 tokens a tile that stand out in the vision encoder</source>
        <translation>24 tokens por tesela que destacan en el codificador visual</translation>
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
        <translation>5 veces la media</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>6 such tokens a tile</source>
        <translation>6 de esos tokens por tesela</translation>
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
        <translation>Un archivo «{suffix}» no puede contener las teselas examinadas.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>A '{suffix}' file cannot hold the relevance: it takes numbers with decimals, and one that says 'no data'.</source>
        <translation>Un archivo «{suffix}» no puede contener la relevancia: necesita números con decimales y un valor sin datos.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>A budget of {tiles} tiles let it look no closer than 1/{decimation} of the raster's resolution; what is smaller was not seen.</source>
        <translation>Con {tiles} teselas como máximo no pudo mirar más de cerca que 1/{decimation} de la resolución del ráster; lo que es menor no se vio.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>A file arrived that is longer or shorter than published.</source>
        <translation>Ha llegado un archivo más largo o más corto que el publicado.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>A file that {name} is made of cannot be opened.</source>
        <translation>No se puede abrir un archivo del que se compone {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>A folder for the evidence</source>
        <translation>Una carpeta para las evidencias</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>A folder with all packages of the engine, for a set-up without a network</source>
        <translation>Una carpeta con todos los paquetes del motor, para instalarlo sin red</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>A mirror, an access token, and the folder in which they are kept</source>
        <translation>Un servidor espejo, un token de acceso y la carpeta en la que se guardan</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>A model on this computer looks at the layer, from coarse to fine, until it can answer, and the map shows where it looked.</source>
        <translation>Un modelo en este equipo mira la capa, de lo general al detalle, hasta que puede responder, y el mapa muestra dónde miró.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>A package arrived damaged, or is not the one that was expected.</source>
        <translation>Un paquete llegó dañado, o no es el que se esperaba.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>A package index has an address that begins with https://.</source>
        <translation>La dirección de un índice de paquetes empieza por https://.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>A package of the engine is not to be had for this Python and this computer.</source>
        <translation>Un paquete del motor no existe para este Python y este equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>AMD graphics card</source>
        <translation>Tarjeta gráfica AMD</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>AMD's graphics cards can be used on Linux alone: the engine will run on the processor.</source>
        <translation>Las tarjetas gráficas de AMD solo se pueden usar en Linux: el motor se ejecutará en el procesador.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>About the layer</source>
        <translation>Sobre la capa</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>About {download} to download.</source>
        <translation>Unos {download} por descargar.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>About {duration}: up to {tiles}, {tokens} vision tokens</source>
        <translation>Unos {duration}: hasta {tiles}, {tokens} tokens visuales</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Accept it on huggingface.co/{hub_id}, make an access token in your account there, and choose the token under 'Where models come from'.</source>
        <translation>Acéptela en huggingface.co/{hub_id}, cree un token de acceso en su cuenta de allí y elíjalo en «De dónde vienen los modelos».</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>Access &amp;token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Add a raster layer to ask about it.</source>
        <translation>Añada una capa ráster para preguntar sobre ella.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Add it again, or ask about another layer.</source>
        <translation>Añádala de nuevo, o pregunte sobre otra capa.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Add one to ask about it.</source>
        <translation>Añada una para preguntar sobre ella.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Add the server itself as a layer and ask about that, or copy the imagery to this machine.</source>
        <translation>Añada el propio servidor como capa y pregunte sobre ella, o copie las imágenes a este equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>All rows are in {journal}.</source>
        <translation>Todas las filas están en {journal}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Allow at least {least}.</source>
        <translation>Permita al menos {least}.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Another program holds a file of the engine.</source>
        <translation>Otro programa retiene un archivo del motor.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Another window of QGIS uses the engine.</source>
        <translation>Otra ventana de QGIS usa el motor.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Answer with this model from now on</source>
        <translation>Responder con este modelo de ahora en adelante</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Answer: {answer}</source>
        <translation>Respuesta: {answer}</translation>
    </message>
    <message>
        <location filename="../../model/service/server.py"/>
        <source>Answering</source>
        <translation>Responder a la pregunta</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Answering …</source>
        <translation>Respondiendo …</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Answers</source>
        <translation>Respuestas</translation>
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
        <translation>Responde a una pregunta en palabras sobre una capa ráster de cualquier tamaño, con un modelo de visión y lenguaje que se ejecuta en este equipo.

El modelo mira el ráster de lo general al detalle: primero una vista de conjunto, después más de cerca donde importa para la pregunta, hasta los píxeles. Ve lo que usted ve: el estilo de la capa.

&lt;h3&gt;Parámetros&lt;/h3&gt;
&lt;b&gt;Capa ráster&lt;/b&gt;: cualquier ráster que QGIS pueda dibujar, también capas web.
&lt;b&gt;Pregunta&lt;/b&gt;: por ejemplo 'Is there a storage tank near the harbour?' El modelo incluido solo entiende inglés.
&lt;b&gt;Extensión&lt;/b&gt;: la parte sobre la que se pregunta; vacío para toda la capa.
&lt;b&gt;Carpeta del modelo&lt;/b&gt;: una carpeta con un modelo de visión y lenguaje (safetensors); vacío para el de la configuración de Ask Raster, si no, el pequeño modelo incluido.
&lt;b&gt;Esfuerzo&lt;/b&gt;: quick (rápido), normal o thorough (minucioso). Más esfuerzo tarda más y encuentra cosas más pequeñas; cuánto se mira depende del modelo y de este equipo, y se dice antes de empezar.
&lt;b&gt;Exploración&lt;/b&gt;: search (búsqueda) se acerca donde importa para la pregunta; whole-scene (escena completa) mira cada tesela y conserva de cada una los 24 tokens que destacan, como GeoLLaVA-8K, y no conoce ni esfuerzo ni reducción.
&lt;b&gt;Teselas que mirar&lt;/b&gt; y &lt;b&gt;tokens visuales para responder&lt;/b&gt;: sus propios números en lugar de los del esfuerzo.
&lt;b&gt;Reducción de tokens&lt;/b&gt;: con qué tokens de las teselas responde el modelo; los nombres se pueden unir con '+', como en background+anchored.
{reducers}

&lt;h3&gt;Salidas&lt;/h3&gt;
&lt;b&gt;Respuesta&lt;/b&gt;; cuántas teselas se examinaron; el modelo; segundos.
&lt;b&gt;Confianza&lt;/b&gt;, de 0 a 1, vacío donde el modelo no dio respuesta: {confidence}
&lt;b&gt;Calibrada&lt;/b&gt;: si la confianza se ajustó con respuestas de verdad conocida.
&lt;b&gt;Resultado&lt;/b&gt;: {outcomes}
&lt;b&gt;Relevancia&lt;/b&gt;: dónde miró el modelo y con qué intensidad, en múltiplos de la atención media: 1 no es más que la media, 100 destaca; las respuestas se pueden comparar. Sin datos donde nunca miró.
&lt;b&gt;Teselas examinadas&lt;/b&gt;: un polígono por tesela con su nivel (0 es el más general), su puntuación y sus tokens.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Answers a question in words about a raster layer.</source>
        <translation>Responde a una pregunta en palabras sobre una capa ráster.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Answers several questions about each raster or each zone.</source>
        <translation>Responde a varias preguntas sobre cada ráster o cada zona.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Apple graphics card (MPS)</source>
        <translation>Tarjeta gráfica Apple (MPS)</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Ask</source>
        <translation>Preguntar</translation>
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
        <translation>Ask Raster: modelos</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Ask Raster: remove the engine</source>
        <translation>Ask Raster: eliminar el motor</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Ask Raster: set up the engine</source>
        <translation>Ask Raster: instalar el motor</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Ask Raster: settings</source>
        <translation>Ask Raster: configuración</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Ask Raster: what the engine needs</source>
        <translation>Ask Raster: lo que necesita el motor</translation>
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
        <translation>Hacer una pregunta sobre una capa ráster</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Ask a raster</source>
        <translation>Preguntar a un ráster</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask a shorter question, or for a shorter answer.</source>
        <translation>Haga una pregunta más corta, o pida una respuesta más corta.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask about a smaller extent, or let it search instead.</source>
        <translation>Pregunte sobre una extensión menor, o elija en su lugar la búsqueda.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask about a smaller extent, or with fewer tiles.</source>
        <translation>Pregunte sobre una extensión menor, o con menos teselas.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Ask about the part of the layer that the map shows</source>
        <translation>Preguntar sobre la parte de la capa que muestra el mapa</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Ask about the whole layer, however large</source>
        <translation>Preguntar sobre toda la capa, por grande que sea</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>Ask about what you see</source>
        <translation>Pregunte sobre lo que ve</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Ask about what you see …</source>
        <translation>Pregunte sobre lo que ve …</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Ask again as soon as it is ready.</source>
        <translation>Pregunte de nuevo en cuanto esté listo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>Ask again.</source>
        <translation>Pregunte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask again. If it comes again, install the engine that belongs to this version of the plugin.</source>
        <translation>Pregunte de nuevo. Si vuelve a ocurrir, instale el motor que corresponde a esta versión del complemento.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/overviews_card.py"/>
        <source>Ask anyway</source>
        <translation>Preguntar igualmente</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Ask many questions about rasters or zones</source>
        <translation>Hacer muchas preguntas sobre rásteres o zonas</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Ask questions now</source>
        <translation>Hacer preguntas ahora</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>Ask this</source>
        <translation>Preguntar esto</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Ask this again about the same place</source>
        <translation>Preguntar esto de nuevo sobre el mismo lugar</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Ask this model about a sample scene, and show the answer and the time</source>
        <translation>Preguntar a este modelo sobre una escena de ejemplo y mostrar la respuesta y el tiempo</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Ask this question (Enter)</source>
        <translation>Hacer esta pregunta (Intro)</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask this question without them.</source>
        <translation>Haga esta pregunta sin ellas.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Ask your administrator for the right to write there, and set up the engine again.</source>
        <translation>Pida a su administrador permiso para escribir allí, e instale de nuevo el motor.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Ask your administrator to add your organisation's certificate to this computer.</source>
        <translation>Pida a su administrador que añada el certificado de su organización a este equipo.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Asked about the sample scene: {question}
Answer: {answer}
In {seconds}, after {loading} of loading, on {device}</source>
        <translation>Preguntado sobre la escena de ejemplo: {question}
Respuesta: {answer}
En {seconds}, tras {loading} de carga, en {device}</translation>
    </message>
    <message>
        <location filename="../../plugin/ask_task.py"/>
        <location filename="../../plugin/asking.py"/>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Asking</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Asking about the sample scene …</source>
        <translation>Preguntando sobre la escena de ejemplo …</translation>
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
        <translation>Hace una o varias preguntas sobre uno o varios rásteres, o sobre cada zona de una capa de polígonos, y escribe las respuestas en una tabla en el mapa.

&lt;h3&gt;Parámetros&lt;/h3&gt;
&lt;b&gt;Capas ráster&lt;/b&gt;: se pregunta sobre una tras otra.
&lt;b&gt;Preguntas&lt;/b&gt;: una por línea; o una &lt;b&gt;tabla&lt;/b&gt; y su &lt;b&gt;columna&lt;/b&gt;; o ambas.
&lt;b&gt;Zonas&lt;/b&gt;: polígonos en cualquier sistema de coordenadas. Se pregunta sobre cada zona en cada ráster con el que comparte terreno: el modelo ve el recuadro delimitador de la zona, y lo que queda fuera del polígono se deja en blanco. Un polígono no válido se repara antes. Sin zonas se pregunta sobre cada ráster entero.
&lt;b&gt;Carpeta del modelo&lt;/b&gt;, &lt;b&gt;teselas que mirar, como máximo&lt;/b&gt;, &lt;b&gt;reducción de tokens&lt;/b&gt;: como en «Preguntar a un ráster». Las teselas son para cada pregunta sobre cada lugar.

&lt;h3&gt;Salida&lt;/h3&gt;
Una fila por cada ráster, o por cada zona en cada ráster en el que está: los campos de la zona, el nombre del ráster y, para la n-ésima pregunta, question_n, answer_n, outcome_n, confidence_n, calibrated_n, seconds_n y error_n (en un shapefile, cuyos nombres tienen diez caracteres: quest_n, answer_n, outc_n, conf_n, calib_n, secs_n y error_n). Un lugar que falla se anota en error_n y el resto continúa; después de Cancelar se conservan las filas terminadas.

&lt;b&gt;Resultado&lt;/b&gt;: {outcomes}
&lt;b&gt;Confianza&lt;/b&gt;, de 0 a 1, vacío donde el modelo no dio respuesta: {confidence}
&lt;b&gt;Calibrada&lt;/b&gt;: si la confianza se ajustó con respuestas de verdad conocida.

Cada fila está en el disco en cuanto termina. Solo un GeoPackage se puede ampliar así; junto a cualquier otra salida, las filas se guardan también en un GeoPackage, cuyo nombre indica el registro, hasta que la salida está completa.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>At 'Extent' choose 'Calculate from Layer' and the same raster, or leave it empty to ask about all of the layer.</source>
        <translation>En «Extensión» elija «Calcular a partir de capa» y el mismo ráster, o déjela vacía para preguntar sobre toda la capa.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../../ui/panel/overviews_card.py"/>
        <source>Build overviews</source>
        <translation>Construir pirámides</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Build overviews (pyramids) in the layer's properties, or ask about a smaller extent.</source>
        <translation>Construya pirámides en las propiedades de la capa, o pregunte sobre una extensión menor.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Build overviews first.</source>
        <translation>Construya primero pirámides.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Building overviews</source>
        <translation>Construyendo pirámides</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Building overviews: {raster}</source>
        <translation>Construyendo pirámides: {raster}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>Building overviews: {share}</source>
        <translation>Construyendo pirámides: {share}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/overviews_card.py"/>
        <source>Built once, they are written beside the raster as {name}, up to {size}. The raster itself is not changed. Then your question is asked.</source>
        <translation>Una vez construidas, se escriben junto al ráster como {name}, hasta {size}. El ráster mismo no se modifica. Después se hace su pregunta.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/panel/progress_line.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Cancel: {model}</source>
        <translation>Cancelar: {model}</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Cancelled. The next download goes on where this one ended.</source>
        <translation>Cancelado. La siguiente descarga continúa donde esta terminó.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/panel/progress_line.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Cancelling …</source>
        <translation>Cancelando …</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that QGIS can draw the layer, and ask again.</source>
        <translation>Compruebe que QGIS puede dibujar la capa, y pregunte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that it is there, and that QGIS can open it as a raster layer.</source>
        <translation>Compruebe que está ahí, y que QGIS puede abrirlo como capa ráster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that its file is whole.</source>
        <translation>Compruebe que su archivo está íntegro.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that its file or server is still there.</source>
        <translation>Compruebe que su archivo o su servidor siguen ahí.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that its folder exists, may be written to, and has room.</source>
        <translation>Compruebe que su carpeta existe, que se puede escribir en ella y que tiene espacio.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that its server answers, and ask again.</source>
        <translation>Compruebe que su servidor responde, y pregunte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Check that the file is still there.</source>
        <translation>Compruebe que el archivo sigue ahí.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that the file is there and complete.</source>
        <translation>Compruebe que el archivo está ahí y completo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that the folder exists and may be written to, and that the format can hold a table of polygons.</source>
        <translation>Compruebe que la carpeta existe y se puede escribir en ella, y que el formato puede contener una tabla de polígonos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that the folder exists, may be written to, and has space.</source>
        <translation>Compruebe que la carpeta existe, que se puede escribir en ella y que tiene espacio.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Check that the folder has space, and that nothing else deletes files there.</source>
        <translation>Compruebe que la carpeta tiene espacio y que nada más borra archivos en ella.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Check that the folder may be written to, or ask anyway.</source>
        <translation>Compruebe que se puede escribir en la carpeta, o pregunte igualmente.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that the layer or file is still there.</source>
        <translation>Compruebe que la capa o el archivo siguen ahí.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Check that the project's folder and your QGIS profile may be written to.</source>
        <translation>Compruebe que se puede escribir en la carpeta del proyecto y en su perfil de QGIS.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Check the access token and the address under 'Where models come from'.</source>
        <translation>Compruebe el token de acceso y la dirección en «De dónde vienen los modelos».</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check the folder, and save the project again.</source>
        <translation>Compruebe la carpeta, y guarde de nuevo el proyecto.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check the network, and the mirror in the settings of Ask Raster.</source>
        <translation>Compruebe la red y el servidor espejo en la configuración de Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Check the network, and the proxy in QGIS under Settings, Options, Network; then set up the engine again.</source>
        <translation>Compruebe la red, y el proxy en QGIS en Configuración, Opciones, Red; después instale de nuevo el motor.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Check the network, the proxy in QGIS under Settings, Options, Network, and the address under 'Where models come from'.</source>
        <translation>Compruebe la red, el proxy en QGIS en Configuración, Opciones, Red, y la dirección en «De dónde vienen los modelos».</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Check the package index in the settings of Ask Raster.</source>
        <translation>Compruebe el índice de paquetes en la configuración de Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Check the proxy in QGIS under Settings, Options, Network.</source>
        <translation>Compruebe el proxy en QGIS en Configuración, Opciones, Red.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Checking that the engine works</source>
        <translation>Comprobando que el motor funciona</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Checking {file}</source>
        <translation>Comprobando {file}</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose 4-bit (nf4) quantisation, a smaller model, or the CPU.</source>
        <translation>Elija la cuantización de 4 bits (nf4), un modelo más pequeño o la CPU.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>Choose 4-bit quantisation, or close other programs.</source>
        <translation>Elija la cuantización de 4 bits, o cierre otros programas.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose Automatic as the device in the settings.</source>
        <translation>Elija Automático como dispositivo en la configuración.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Choose a &amp;folder …</source>
        <translation>&amp;Carpeta …</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>Choose a Qwen3.5, Qwen3-VL, Qwen2.5-VL, Qwen2-VL, InternVL3.5, SmolVLM2, LFM2-VL, Gemma 3, GLM-4.6V-Flash or LLaVA model.</source>
        <translation>Elija un modelo Qwen3.5, Qwen3-VL, Qwen2.5-VL, Qwen2-VL, InternVL3.5, SmolVLM2, LFM2-VL, Gemma 3, GLM-4.6V-Flash o LLaVA.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a folder that holds a model.</source>
        <translation>Elija una carpeta que contenga un modelo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a model whose weights are published as safetensors.</source>
        <translation>Elija un modelo cuyos pesos se publiquen como safetensors.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a name ending in .gpkg.</source>
        <translation>Elija un nombre que termine en .gpkg.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a name ending in .tif.</source>
        <translation>Elija un nombre que termine en .tif.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>Choose a quicker effort, or 4-bit quantisation, or close other programs.</source>
        <translation>Elija un esfuerzo menor o la cuantización de 4 bits, o cierre otros programas.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a raster layer.</source>
        <translation>Elija una capa ráster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>Elija un modelo más pequeño, o cierre otros programas.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a smaller model, or free memory.</source>
        <translation>Elija un modelo más pequeño, o libere memoria.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose an extent with an area.</source>
        <translation>Elija una extensión que tenga superficie.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose an instruction-tuned checkpoint with its tokenizer's files.</source>
        <translation>Elija un modelo entrenado para seguir instrucciones, con los archivos de su tokenizador.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose another checkpoint of this family.</source>
        <translation>Elija otra versión de esta familia.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Choose another folder for models in the settings of Ask Raster.</source>
        <translation>Elija otra carpeta para los modelos en la configuración de Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Choose another model, or another address under 'Where models come from'.</source>
        <translation>Elija otro modelo, u otra dirección en «De dónde vienen los modelos».</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose another model, or download it again from where it was published.</source>
        <translation>Elija otro modelo, o descárguelo de nuevo de donde se publicó.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose another one in the settings of Ask Raster.</source>
        <translation>Elija otro en la configuración de Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose another raster layer.</source>
        <translation>Elija otra capa ráster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose at least one.</source>
        <translation>Elija al menos uno.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose from {join}, or join some with '+'.</source>
        <translation>Elija entre {join}, o una varios con '+'.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose from {join}, or remove it from the file.</source>
        <translation>Elija entre {join}, o quítelo del archivo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/engine/model_store.py"/>
        <source>Choose it again on the models page: it is the password of a basic sign-in.</source>
        <translation>Elíjalo de nuevo en la página de modelos: es la contraseña de una autenticación básica.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose one of its subdatasets, or make a raster of its amplitudes.</source>
        <translation>Elija uno de sus subconjuntos de datos, o haga un ráster de sus amplitudes.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose other bands.</source>
        <translation>Elija otras bandas.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose raster layers.</source>
        <translation>Elija capas ráster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the column that holds the questions.</source>
        <translation>Elija la columna que contiene las preguntas.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the engine's Python in the settings of Ask Raster, with its whole path.</source>
        <translation>Elija el Python del motor en la configuración de Ask Raster, con su ruta completa.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the engine's Python in the settings of Ask Raster.</source>
        <translation>Elija el Python del motor en la configuración de Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the folder that holds config.json and the weights.</source>
        <translation>Elija la carpeta que contiene config.json y los pesos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the model's own attention under More in the panel.</source>
        <translation>Elija la atención del modelo en Más, en el panel.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the model's own attention under More, or 4 bits in the settings.</source>
        <translation>Elija la atención del modelo en Más, o 4 bits en la configuración.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose {in_words}: it needs {gigabytes}.</source>
        <translation>Elija en Cuantización {in_words}: necesita {gigabytes}.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Choose, download and test models</source>
        <translation>Elegir, descargar y probar modelos</translation>
    </message>
    <message>
        <location filename="../../ui/model_button.py"/>
        <source>Choose, download and test models. Now: {model}</source>
        <translation>Elegir, descargar y probar modelos. Ahora: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Cierre otros programas, o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Close other windows of QGIS that may use the model, and try again.</source>
        <translation>Cierre otras ventanas de QGIS que puedan usar el modelo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Close other windows of QGIS, let your antivirus leave out the engine's folder, and try again.</source>
        <translation>Cierre otras ventanas de QGIS, excluya la carpeta del motor en su antivirus e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Close the other windows of QGIS, and try again.</source>
        <translation>Cierre las demás ventanas de QGIS, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Close the page; a download goes on</source>
        <translation>Cerrar la página; una descarga continúa</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Column of the questions</source>
        <translation>Columna de las preguntas</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Confidence is calibrated</source>
        <translation>La confianza está calibrada</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>Convert it first, or take its -hf checkpoint.</source>
        <translation>Conviértalo primero, o tome su versión -hf.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Convert it to a tiled GeoTIFF with overviews.</source>
        <translation>Conviértalo en un GeoTIFF teselado con pirámides.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <location filename="../../ui/plain_label.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Copy it again from your account on huggingface.co, and choose it under 'Where models come from'.</source>
        <translation>Cópielo de nuevo desde su cuenta en huggingface.co y elíjalo en «De dónde vienen los modelos».</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Copy question, answer and facts</source>
        <translation>Copiar pregunta, respuesta y datos</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Copy the file itself into the folder.</source>
        <translation>Copie el propio archivo a la carpeta.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Correct it under 'Where models come from'; it begins with https://.</source>
        <translation>Corríjala en «De dónde vienen los modelos»; empieza por https://.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Correct it, or remove it from the file for the default.</source>
        <translation>Corríjalo, o quítelo del archivo para usar el valor predeterminado.</translation>
    </message>
    <message>
        <location filename="../../model/asking/box_answer.py"/>
        <source>Counted are those that it saw in the whole at 1/{whole} of the resolution and in {closer} closer views; smaller ones elsewhere are not among them.</source>
        <translation>Se cuentan los que vio en el conjunto a 1/{whole} de la resolución y en {closer} vistas más cercanas; los menores en otros lugares no están entre ellos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Cut the zone to the surroundings of the layer.</source>
        <translation>Recorte la zona a los alrededores de la capa.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Delete it yourself if you no longer need it.</source>
        <translation>Bórrelo usted mismo si ya no lo necesita.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Delete the engine that was set up, to free the disk</source>
        <translation>Borrar el motor instalado, para liberar el disco</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Delete this model from the disk</source>
        <translation>Borrar este modelo del disco</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Delete this model?</source>
        <translation>¿Borrar este modelo?</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Delete what has come of this model</source>
        <translation>Borrar lo que ha llegado de este modelo</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Delete …</source>
        <translation>Borrar …</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Delete: {model}</source>
        <translation>Borrar: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Deleting …</source>
        <translation>Borrando …</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Descriptions and reasoning; a second opinion from another family.</source>
        <translation>Descripciones y razonamiento; una segunda opinión de otra familia.</translation>
    </message>
    <message>
        <location filename="../../ui/error_card.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../ui/error_card.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Details of the error</source>
        <translation>Detalles del error</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Does not fit now: needs {needed}, and {free} are free.</source>
        <translation>No cabe ahora: necesita {needed} y hay {free} libres.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Does not fit this machine.</source>
        <translation>No cabe en este equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Does not fit this machine: needs {needed}, has {memory}.</source>
        <translation>No cabe en este equipo: necesita {needed}, hay {memory}.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Download a model that does not fit?</source>
        <translation>¿Descargar un modelo que no cabe?</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Download and install the engine; QGIS stays usable</source>
        <translation>Descargar e instalar el motor; QGIS sigue utilizable</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download it again, or choose another device or quantisation in the settings.</source>
        <translation>Descárguelo de nuevo, o elija otro dispositivo u otra cuantización en la configuración.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download it again, or take the checkpoint that is not quantised.</source>
        <translation>Descárguelo de nuevo, o tome la versión que no está cuantizada.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download it again.</source>
        <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Download it again: it goes on where it ended.</source>
        <translation>Descárguelo de nuevo: continúa donde se quedó.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download the missing files again.</source>
        <translation>Descargue de nuevo los archivos que faltan.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download the model again. If it comes again, ask whoever runs your network or the mirror.</source>
        <translation>Descargue de nuevo el modelo. Si vuelve a ocurrir, consulte a quien gestiona su red o el servidor espejo.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Download {size}</source>
        <translation>Descargar {size}</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Download: {model}</source>
        <translation>Descargar: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Downloaded models take {used} of the disk; {free} are free.</source>
        <translation>Los modelos descargados ocupan {used} del disco; hay {free} libres.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Downloaded.</source>
        <translation>Descargado.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Downloading PyTorch, the largest part</source>
        <translation>Descargando PyTorch, la parte más grande</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Downloading {file}</source>
        <translation>Descargando {file}</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Downloading …</source>
        <translation>Descargando …</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Downloading: {done} of {total}</source>
        <translation>Descargado: {done} de {total}</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Draw it anew, or leave it out.</source>
        <translation>Dibújelo de nuevo, o déjelo fuera.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Draw one, or leave it out.</source>
        <translation>Dibuje uno, o deje fuera la zona.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Effort, focus, reducer and model</source>
        <translation>Esfuerzo, enfoque, reducción y modelo</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Effort: how long it may take</source>
        <translation>Esfuerzo: cuánto puede tardar</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Embedded model</source>
        <translation>Modelo incluido</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>End editing, and save the project again.</source>
        <translation>Termine la edición, y guarde de nuevo el proyecto.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Ended because</source>
        <translation>Terminó porque</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Engine's Python</source>
        <translation>Python del motor</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Engine, model, device</source>
        <translation>Motor, modelo, dispositivo</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>Enter asks, Escape cancels.</source>
        <translation>Intro pregunta, Escape cancela.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Enter asks, Shift+Enter starts a new line, Up recalls, Escape cancels</source>
        <translation>Intro pregunta, Mayús+Intro empieza una línea nueva, Arriba recupera, Escape cancela</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Enter the index's name in place of the numbers in the settings of Ask Raster.</source>
        <translation>Escriba en la configuración de Ask Raster el nombre del índice en lugar de los números.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Enter them in QGIS under Settings, Options, Network, and download the model again.</source>
        <translation>Introdúzcalos en QGIS en Configuración, Opciones, Red, y descargue de nuevo el modelo.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Enter them in QGIS under Settings, Options, Network, and set up the engine again.</source>
        <translation>Introdúzcalos en QGIS en Configuración, Opciones, Red, e instale de nuevo el motor.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Examined tiles</source>
        <translation>Teselas examinadas</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Fetch this model; QGIS stays usable, and nothing of yours is sent</source>
        <translation>Obtener este modelo; QGIS sigue utilizable, y no se envía nada suyo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Fewer bits a weight need less memory and cost a little accuracy</source>
        <translation>Menos bits por peso necesitan menos memoria y cuestan un poco de exactitud</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits in 4 bits.</source>
        <translation>Cabe en 4 bits.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits in 4 bits: takes {needed} of {memory}.</source>
        <translation>Cabe en 4 bits: ocupa {needed} de {memory}.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits in 8 bits.</source>
        <translation>Cabe en 8 bits.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits in 8 bits: takes {needed} of {memory}.</source>
        <translation>Cabe en 8 bits: ocupa {needed} de {memory}.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits this machine.</source>
        <translation>Cabe en este equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits this machine: takes {needed} of {memory}.</source>
        <translation>Cabe en este equipo: ocupa {needed} de {memory}.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Folder with a model</source>
        <translation>Carpeta con un modelo</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Follows the raster layer that you select in the Layers panel.</source>
        <translation>Sigue la capa ráster que seleccione en el panel Capas.</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>For models whose licence has to be accepted: a basic sign-in whose password is your access token</source>
        <translation>Para modelos cuya licencia hay que aceptar: una autenticación básica cuya contraseña es su token de acceso</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Full layer</source>
        <translation>Capa completa</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>GLM-4.6V-Flash works.</source>
        <translation>GLM-4.6V-Flash funciona.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>Gemma 3 works.</source>
        <translation>Gemma 3 funciona.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Give it a georeference, for example with the Georeferencer of QGIS.</source>
        <translation>Dele una georreferencia, por ejemplo con el Georreferenciador de QGIS.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Give it a name that ends in {value}.</source>
        <translation>Dele un nombre que termine en {value}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Give it another name.</source>
        <translation>Dele otro nombre.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Give the mirror's https address under 'Where models come from', or remove the access token.</source>
        <translation>Indique la dirección https del servidor espejo en «De dónde vienen los modelos», o quite el token de acceso.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Give the model's memory back; the next question loads it again</source>
        <translation>Liberar la memoria del modelo; la siguiente pregunta lo carga de nuevo</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Give west, south, east, north, in this order.</source>
        <translation>Indique oeste, sur, este, norte, en este orden.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Go on with the download</source>
        <translation>Continuar la descarga</translation>
    </message>
    <message>
        <location filename="../../ui/panel/overviews_card.py"/>
        <source>Go through all pixels, and write nothing</source>
        <translation>Recorrer todos los píxeles, sin escribir nada</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Good answers on a graphics card of 8 GB; many languages.</source>
        <translation>Buenas respuestas en una tarjeta gráfica de 8 GB; muchos idiomas.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Heatmap</source>
        <translation>Calor</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>How far it is</source>
        <translation>Cuánto ha avanzado</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>How far the question is on its way</source>
        <translation>Cuánto ha avanzado la pregunta</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>How likely the answer is right, judged by the probability that the model gave its own words. The embedded model's is calibrated on answers of known truth about drawn scenes, not on your imagery; another model's is that probability itself, unless it was calibrated. It tells which answers to believe rather than others, not that they are good.</source>
        <translation>La probabilidad de que la respuesta sea correcta, juzgada por la probabilidad que el modelo dio a sus propias palabras. La del modelo incluido está calibrada con respuestas de verdad conocida sobre escenas dibujadas, no con sus imágenes; la de otro modelo es esa misma probabilidad, salvo que se haya calibrado. Dice qué respuestas creer antes que otras, no que sean buenas.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>How long it may take, and so how much is looked at and answered from. How much that is depends on the model and on this machine.</source>
        <translation>Cuánto puede tardar y, por tanto, cuánto se mira y se usa para responder. La cantidad depende del modelo y de este equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>Identify the area</source>
        <translation>Identificar la zona</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Install Python 3.12 from python.org and set up the engine again; with a package index or a folder of wheels of your own, check that it is complete.</source>
        <translation>Instale Python 3.12 desde python.org e instale de nuevo el motor; con un índice o una carpeta de paquetes propios, compruebe que están completos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Install the engine that belongs to this version of the plugin.</source>
        <translation>Instale el motor que corresponde a esta versión del complemento.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Installed in {folder}, where it takes about {needed} and {free} are free.</source>
        <translation>Se instala en {folder}, donde ocupa unos {needed} y hay {free} libres.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Installing Python</source>
        <translation>Instalando Python</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Installing the libraries</source>
        <translation>Instalando las bibliotecas</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Intel graphics</source>
        <translation>Gráficos Intel</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Intel graphics card (XPU)</source>
        <translation>Tarjeta gráfica Intel (XPU)</translation>
    </message>
    <message>
        <location filename="../../ui/ask_raster_plugin.py"/>
        <source>It is in the Raster menu, and a button in the toolbar.</source>
        <translation>Está en el menú Ráster y es un botón de la barra de herramientas.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>It is not known whether it fits this machine.</source>
        <translation>No se sabe si cabe en este equipo.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>It is tried again with the next row.</source>
        <translation>Se intenta de nuevo con la fila siguiente.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>It may be meant as {near}. Correct it, or remove it from the file.</source>
        <translation>Quizá se trate de {near}. Corríjalo, o quítelo del archivo.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>It reads text and sees no images.</source>
        <translation>Lee texto y no ve imágenes.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>It reads text and sees no images; those of 4 billion and more do.</source>
        <translation>Lee texto y no ve imágenes; los de 4 mil millones o más sí.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>It runs the model that answers, on this computer, and is installed once.</source>
        <translation>Ejecuta en este equipo el modelo que responde, y se instala una sola vez.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>It runs the models, and knows which of them fit this machine. Set it up first; then choose a model here.</source>
        <translation>Ejecuta los modelos y sabe cuáles caben en este equipo. Instálelo primero; después elija aquí un modelo.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/survey.py"/>
        <source>Its download was broken off. Download it again: it goes on there.</source>
        <translation>Su descarga se interrumpió. Descárguelo de nuevo: continúa desde ahí.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Its licence must be accepted on its page before it can be downloaded.</source>
        <translation>Su licencia se debe aceptar en su página antes de poder descargarlo.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Its page</source>
        <translation>Su página</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Keep this layer</source>
        <translation>Mantener esta capa</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Keep this layer when another is selected</source>
        <translation>Mantener esta capa cuando se seleccione otra</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>Kept in</source>
        <translation>Se guardan en</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Kept: it stays when you select another layer.</source>
        <translation>Mantenida: se queda cuando selecciona otra capa.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>LFM2-VL works.</source>
        <translation>LFM2-VL funciona.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Leave it out, or add a raster of it.</source>
        <translation>Déjela fuera, o añada un ráster que la muestre.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Leave it out, or cut it to the surroundings of the raster.</source>
        <translation>Déjela fuera, o recórtela a los alrededores del ráster.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Leave the engine as it is</source>
        <translation>Dejar el motor como está</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>Level {level} of {levels}, {resolution}
{share} of the attention at this level, {kept} of {tokens} tokens used in the answer</source>
        <translation>Nivel {level} de {levels}, {resolution}
{share} de la atención en este nivel, {kept} de {tokens} tokens usados en la respuesta</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Level {level} of {levels}: {tiles}</source>
        <translation>Nivel {level} de {levels}: {tiles}</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Licence: {licence}</source>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Loading the model …</source>
        <translation>Cargando el modelo …</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Look again at what is needed, then set up the engine</source>
        <translation>Ver de nuevo qué se necesita e instalar después el motor</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Look for models and free memory again</source>
        <translation>Buscar de nuevo modelos y memoria libre</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>Look for something</source>
        <translation>Buscar algo</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>Looked at {seen} of {all}</source>
        <translation>Miradas {seen} de {all}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>Looked at {tiles}</source>
        <translation>Mirado: {tiles}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Looking</source>
        <translation>Exploración</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Looking at the folder …</source>
        <translation>Mirando la carpeta …</translation>
    </message>
    <message>
        <location filename="../../model/catalog/verdicts.py"/>
        <source>Looking at the model</source>
        <translation>Examen del modelo</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Looking at what is needed …</source>
        <translation>Viendo qué se necesita …</translation>
    </message>
    <message>
        <location filename="../../model/service/server.py"/>
        <source>Looking for a device to run on</source>
        <translation>Búsqueda de un dispositivo</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Looking for models …</source>
        <translation>Buscando modelos …</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Looking where the rasters lie</source>
        <translation>Viendo dónde están los rásteres</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Looking: a search, or the whole scene with 24 tokens a tile</source>
        <translation>Exploración: una búsqueda, o la escena completa con 24 tokens por tesela</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make a raster of its amplitudes, and ask about that.</source>
        <translation>Haga un ráster de sus amplitudes, y pregunte sobre él.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Make about {size} of room, or ask anyway.</source>
        <translation>Libere unos {size}, o pregunte igualmente.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make one virtual raster of the files themselves, or convert it to a GeoTIFF.</source>
        <translation>Haga un ráster virtual de los propios archivos, o conviértalo en un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make room on it, or choose a folder on another disk.</source>
        <translation>Libere espacio en él, o elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Make room on it.</source>
        <translation>Libere espacio en él.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Make room on the disk, and set up the engine again.</source>
        <translation>Libere espacio en el disco, e instale de nuevo el motor.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make the folder first.</source>
        <translation>Cree primero la carpeta.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make the model's folder writable.</source>
        <translation>Permita escribir en la carpeta del modelo.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Model folder (empty: the one of the settings, else the embedded model)</source>
        <translation>Carpeta del modelo (vacío: la de la configuración, si no, el modelo incluido)</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Model that answered</source>
        <translation>Modelo que respondió</translation>
    </message>
    <message>
        <location filename="../../ui/model_button.py"/>
        <source>Model: {model}</source>
        <translation>Modelo: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Models run on: {device}</source>
        <translation>Los modelos se ejecutan en: {device}</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Models run on: {device}, {memory} of memory, {free} free</source>
        <translation>Los modelos se ejecutan en: {device}, {memory} de memoria, {free} libres</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Move to a place that has data.</source>
        <translation>Vaya a un lugar que tenga datos.</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>Moving the evidence beside the project</source>
        <translation>Moviendo las evidencias junto al proyecto</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>NVIDIA graphics card</source>
        <translation>Tarjeta gráfica NVIDIA</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>NVIDIA or AMD graphics card (CUDA, ROCm)</source>
        <translation>Tarjeta gráfica NVIDIA o AMD (CUDA, ROCm)</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Name it once.</source>
        <translation>Nómbrelo una vez.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Newest line</source>
        <translation>Línea más reciente</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>No Python was found that the engine can be installed with.</source>
        <translation>No se encontró ningún Python con el que se pueda instalar el motor.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>No answer: the model does not know.</source>
        <translation>Sin respuesta: el modelo no lo sabe.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>No graphics card was found that the engine can use: it will run on the processor.</source>
        <translation>No se encontró ninguna tarjeta gráfica que el motor pueda usar: se ejecutará en el procesador.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>No model was downloaded yet; {free} of the disk are free.</source>
        <translation>Aún no se ha descargado ningún modelo; hay {free} libres en el disco.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>No secret came on standard input.</source>
        <translation>No llegó ningún secreto por la entrada estándar.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>None: overview only</source>
        <translation>Ninguno: solo conjunto</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Normal: more details</source>
        <translation>Normal: más detalles</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Not asked.</source>
        <translation>No se preguntó.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Not asked: the model has not learnt to answer this.</source>
        <translation>No se preguntó: el modelo no ha aprendido a responder a esto.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Not visible: the model cannot see it at this resolution.</source>
        <translation>No visible: el modelo no puede verlo a esta resolución.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Nothing is downloaded: the packages come from {folder}.</source>
        <translation>No se descarga nada: los paquetes vienen de {folder}.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Nothing stood out that was worth a closer look.</source>
        <translation>Nada merecía mirarse más de cerca.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>Nothing stood out, so it looked no closer than 1/{decimation} of the resolution.</source>
        <translation>Nada destacaba, así que no miró más de cerca que 1/{decimation} de la resolución.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>Of its size, Qwen3.5 and Gemma 3 work.</source>
        <translation>De su tamaño funcionan Qwen3.5 y Gemma 3.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Only safetensors are loaded; convert the weights first.</source>
        <translation>Solo se cargan safetensors; convierta primero los pesos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Open the layer's address in a browser: it may want you to sign in.</source>
        <translation>Abra la dirección de la capa en un navegador: quizá pida iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Open the model's page on the internet, with its licence</source>
        <translation>Abrir la página del modelo en internet, con su licencia</translation>
    </message>
    <message>
        <location filename="../../ui/ask_raster_plugin.py"/>
        <source>Open the panel</source>
        <translation>Abrir el panel</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/places.py"/>
        <source>Opening '{raster}'</source>
        <translation>Apertura de «{raster}»</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/layer_region.py"/>
        <source>Over so wide an extent '{name}' is looked at down to {native} map units a pixel; it has up to {zooms}. Ask about a smaller extent to see more.</source>
        <translation>En una extensión tan amplia, «{name}» se mira hasta {native} unidades de mapa por píxel; llega hasta {zooms}. Pregunte sobre una extensión menor para ver más.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Package &amp;index</source>
        <translation>Í&amp;ndice de paquetes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Package index</source>
        <translation>Índice de paquetes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Packages' &amp;folder</source>
        <translation>Carpeta de pa&amp;quetes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Packages' folder</source>
        <translation>Carpeta de paquetes</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Page on the internet: {model}</source>
        <translation>Página en internet: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/evidence_strip.py"/>
        <source>Point at a tile to see it on the map, click to go there</source>
        <translation>Señale una tesela para verla en el mapa, haga clic para ir a ella</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Preparing the question</source>
        <translation>Preparación de la pregunta</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Press 'Set up the engine' in the panel of Ask Raster.</source>
        <translation>Pulse «Instalar el motor» en el panel de Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Processor only</source>
        <translation>Solo procesador</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/panel/progress_line.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Put 'background' first.</source>
        <translation>Ponga «background» primero.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Put it back, or make the virtual raster again from the files that are there.</source>
        <translation>Devuélvalo a su sitio, o haga de nuevo el ráster virtual con los archivos que hay.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Put the file back, or make the mosaic anew.</source>
        <translation>Devuelva el archivo a su sitio, o haga de nuevo el mosaico.</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>Putting the evidence on the map</source>
        <translation>Puesta de las evidencias en el mapa</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up.py"/>
        <source>Python {version}, which is downloaded</source>
        <translation>Python {version}, que se descarga</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>QGIS did not take the question as a task.</source>
        <translation>QGIS no aceptó la pregunta como tarea.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>QGIS did not take the task.</source>
        <translation>QGIS no aceptó la tarea.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>QGIS uses a SOCKS proxy, through which models cannot be downloaded.</source>
        <translation>QGIS usa un proxy SOCKS, por el que no se pueden descargar modelos.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Quantisation</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Questions, one a line</source>
        <translation>Preguntas, una por línea</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Quick: few details</source>
        <translation>Rápido: pocos detalles</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Raster layer</source>
        <translation>Capa ráster</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Raster layers</source>
        <translation>Capas ráster</translation>
    </message>
    <message>
        <location filename="../../model/service/server.py"/>
        <source>Reading a message</source>
        <translation>Lectura de un mensaje</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Reading the raster …</source>
        <translation>Leyendo el ráster …</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Reading the raster: {share}</source>
        <translation>Leyendo el ráster: {share}</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Recommended</source>
        <translation>Recomendados</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Reducer</source>
        <translation>Reducción</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Region focus module (trained)</source>
        <translation>Módulo de enfoque</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Relevance</source>
        <translation>Relevancia</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Remove drop_positions from its ask_raster.json.</source>
        <translation>Quite drop_positions de su ask_raster.json.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Remove it from the file.</source>
        <translation>Quítelo del archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Remove the engine?</source>
        <translation>¿Eliminar el motor?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Remove …</source>
        <translation>Eliminar …</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Removing the engine</source>
        <translation>Eliminando el motor</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Restart QGIS, and remove it again before asking anything.</source>
        <translation>Reinicie QGIS, y elimínelo de nuevo antes de preguntar nada.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Restart QGIS, or load the plugin again.</source>
        <translation>Reinicie QGIS, o cargue de nuevo el complemento.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Runs on</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Save it as a file to keep its evidence beside it.</source>
        <translation>Guárdelo como archivo para conservar sus evidencias junto a él.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Say where the answers go.</source>
        <translation>Indique adónde van las respuestas.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Search: closer where it matters</source>
        <translation>Búsqueda dirigida</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Search: the model looks closer where it matters for the question. Whole scene: it looks at every tile, and answers from the 24 tokens of each that stand out. That takes longer the larger the extent is, and a large one has no room.</source>
        <translation>Búsqueda: el modelo mira más de cerca donde importa para la pregunta. Escena completa: mira cada tesela y responde con los 24 tokens de cada una que destacan. Tarda más cuanto mayor es la extensión, y una grande no cabe.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="../../ui/plain_label.py"/>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <location filename="../../ui/error_card.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Select the text to copy it</source>
        <translation>Seleccione el texto para copiarlo</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Set an HTTP proxy in QGIS under Settings, Options, Network, or download the model's files with your browser and choose their folder.</source>
        <translation>Indique un proxy HTTP en QGIS en Configuración, Opciones, Red, o descargue los archivos del modelo con su navegador y elija su carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Set it up again to replace it: all of it is downloaded again.</source>
        <translation>Instálelo de nuevo para sustituirlo: todo se descarga otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Set up again …</source>
        <translation>Reinstalar …</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Set up the engine</source>
        <translation>Instalar el motor</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Set up the engine again</source>
        <translation>Reinstalar el motor</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Set up the engine again. If it comes again, ask whoever runs your network or package index.</source>
        <translation>Instale de nuevo el motor. Si vuelve a ocurrir, consulte a quien gestiona su red o su índice de paquetes.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Set up the engine again. If it comes again, choose 'Processor only', or report it with the details.</source>
        <translation>Instale de nuevo el motor. Si vuelve a ocurrir, elija «Solo procesador», o informe de ello con los detalles.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Set up the engine again. If it comes again, report it with the details.</source>
        <translation>Instale de nuevo el motor. Si vuelve a ocurrir, informe de ello con los detalles.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up.py"/>
        <location filename="../../plugin/engine/set_up_task.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Setting up the engine</source>
        <translation>Instalación del motor</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Show in the panel what would be installed</source>
        <translation>Mostrar en el panel lo que se instalaría</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Show in the panel what would be installed, to repair it</source>
        <translation>Mostrar en el panel lo que se instalaría, para repararlo</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/map_view.py"/>
        <source>Show one side of it, or ask about the full layer.</source>
        <translation>Muestre un lado, o pregunte sobre la capa completa.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Show the tiles it looked at</source>
        <translation>Mostrar las teselas que miró</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Show this folder no longer; its files stay</source>
        <translation>No mostrar más esta carpeta; sus archivos se quedan</translation>
    </message>
    <message>
        <location filename="../../ui/error_card.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Show what to pass on when you report this</source>
        <translation>Mostrar lo que debe transmitir cuando informe de esto</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Show where it looked</source>
        <translation>Mostrar dónde miró</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Showing the evidence</source>
        <translation>Muestra de las evidencias</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Simple questions in English on a small laptop.</source>
        <translation>Preguntas sencillas en inglés en un portátil pequeño.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Simple questions in English, quickly without a graphics card.</source>
        <translation>Preguntas sencillas en inglés, rápidas sin tarjeta gráfica.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Simple questions in many languages on a small laptop.</source>
        <translation>Preguntas sencillas en muchos idiomas en un portátil pequeño.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Simple questions in many languages, without a graphics card.</source>
        <translation>Preguntas sencillas en muchos idiomas, sin tarjeta gráfica.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Small objects, and where they are, on a graphics card of 8 GB.</source>
        <translation>Objetos pequeños, y dónde están, en una tarjeta gráfica de 8 GB.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Small objects, and where they are; many languages.</source>
        <translation>Objetos pequeños, y dónde están; muchos idiomas.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>SmolVLM2 is its successor.</source>
        <translation>SmolVLM2 es su sucesor.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>So that the first question does not wait for it</source>
        <translation>Para que la primera pregunta no tenga que esperarlo</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/engine_connection.py"/>
        <source>Starting the engine</source>
        <translation>Inicio del motor</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>Starting …</source>
        <translation>Iniciando …</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Stop looking</source>
        <translation>Detener la búsqueda</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Stop setting up the engine</source>
        <translation>Detener la instalación del motor</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>Stop this question (Escape)</source>
        <translation>Detener esta pregunta (Escape)</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Stop; a download goes on there the next time</source>
        <translation>Detener; una descarga continúa ahí la próxima vez</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Such a name has two parts, as organisation/model.</source>
        <translation>Un nombre así tiene dos partes, como organización/modelo.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Suggested for this machine</source>
        <translation>Sugerido para este equipo</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Table of questions</source>
        <translation>Tabla de preguntas</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Take off the list: {model}</source>
        <translation>Quitar de la lista: {model}</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Take the checkpoint that is not quantised.</source>
        <translation>Tome la versión que no está cuantizada.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Take the same model as it was published first, not quantised: where memory is small, it is held in 8 or 4 bits here. Its bitsandbytes checkpoint (bnb-4bit) works, too.</source>
        <translation>Tome el mismo modelo tal como se publicó primero, sin cuantizar: si la memoria es poca, aquí se mantiene en 8 o 4 bits. Su versión bitsandbytes (bnb-4bit) también funciona.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Take the same model as safetensors: where memory is small, it is held in 8 or 4 bits here.</source>
        <translation>Tome el mismo modelo en safetensors: si la memoria es poca, aquí se mantiene en 8 o 4 bits.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Test: {model}</source>
        <translation>Probar: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>The Python interpreter that has the engine's libraries; empty for the installed</source>
        <translation>El intérprete de Python que tiene las bibliotecas del motor; vacío para el instalado</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/engine/model_store.py"/>
        <source>The access token could not be read from QGIS's authentication manager.</source>
        <translation>No se pudo leer el token de acceso del gestor de autenticación de QGIS.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The access token holds what no token holds.</source>
        <translation>El token de acceso contiene algo que ningún token contiene.</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>The address of a mirror begins with https://.</source>
        <translation>La dirección de un servidor espejo empieza por https://.</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>The address of the mirror has a password in it, which would be kept unprotected. Choose an access token instead.</source>
        <translation>La dirección del servidor espejo contiene una contraseña, que se guardaría sin protección. Elija en su lugar un token de acceso.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The address of the mirror is no address.</source>
        <translation>La dirección del servidor espejo no es una dirección.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>The address of the package index has a password in it, which would be kept unprotected. Write it into pip's own configuration instead.</source>
        <translation>La dirección del índice de paquetes contiene una contraseña, que se guardaría sin protección. Escríbala en la configuración de pip.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>The address of your organisation's Python package index, for the set-up</source>
        <translation>La dirección del índice de paquetes Python de su organización, para la instalación</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>The address of your organisation's mirror of Hugging Face</source>
        <translation>La dirección del servidor espejo de Hugging Face de su organización</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The answer is cut: it had become as long as an answer may be.</source>
        <translation>La respuesta está cortada: había llegado a lo más largo que puede ser una respuesta.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>The best answers here: small objects, counting, reading signs, reasoning, many languages.</source>
        <translation>Las mejores respuestas aquí: objetos pequeños, contar, leer rótulos, razonar, muchos idiomas.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The certificate of a package index that is named by numbers cannot be checked.</source>
        <translation>No se puede comprobar el certificado de un índice de paquetes indicado con números.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The columns of '{name}' are stored from east to west, which this QGIS cannot draw.</source>
        <translation>Las columnas de «{name}» están guardadas de este a oeste, lo que este QGIS no puede dibujar.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The computer ended the engine, as it does when memory runs out.</source>
        <translation>El equipo terminó el motor, como hace cuando se agota la memoria.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The connection broke during the download.</source>
        <translation>La conexión se interrumpió durante la descarga.</translation>
    </message>
    <message>
        <location filename="../../model/asking/conversation.py"/>
        <source>The conversation is long: of its {turns} turns the model was told the last {known}.</source>
        <translation>La conversación es larga: de sus {turns} turnos, el modelo conoce los últimos {known}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The disk has {free} MB free, and the engine needs about {needed} MB.</source>
        <translation>El disco tiene {free} MB libres, y el motor necesita unos {needed} MB.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The disk is full: {folder}.</source>
        <translation>El disco está lleno: {folder}.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The download</source>
        <translation>La descarga</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The download needs {missing} GB on the disk of {folder}, {free} GB are free.</source>
        <translation>La descarga necesita {missing} GB en el disco de {folder}; hay {free} GB libres.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The driver that {name} computes with is missing: the engine will run on the processor. Install AMD's driver amdgpu first to use the card.</source>
        <translation>Falta el controlador con el que calcula {name}: el motor se ejecutará en el procesador. Instale primero el controlador amdgpu de AMD para usar la tarjeta.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The driver {driver} of the graphics card {name} is too old: the engine will run on the processor, slowly. Update the driver to version {needed} or later first.</source>
        <translation>El controlador {driver} de la tarjeta gráfica {name} es demasiado antiguo: el motor se ejecutará en el procesador, despacio. Actualice primero el controlador a la versión {needed} o posterior.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The embedded model gave its first answer in {seconds} s, on {device}.</source>
        <translation>El modelo incluido dio su primera respuesta en {seconds} s, en {device}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine could not be installed.</source>
        <translation>El motor no se pudo instalar.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine could not be removed whole.</source>
        <translation>El motor no se pudo eliminar por completo.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine does not start any more</source>
        <translation>El motor ya no se inicia</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine ended before it was done.</source>
        <translation>El motor terminó antes de acabar.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine is being set up</source>
        <translation>El motor se está instalando</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine is being set up already, in this or another window of QGIS.</source>
        <translation>El motor ya se está instalando, en esta u otra ventana de QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>The engine is deleted from this computer. It can be set up again.</source>
        <translation>El motor se borra de este equipo. Se puede instalar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine is not set up yet</source>
        <translation>El motor aún no está instalado</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine is not set up yet.</source>
        <translation>El motor aún no está instalado.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine is out of date</source>
        <translation>El motor está anticuado</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine is ready.</source>
        <translation>El motor está listo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>The engine is still being set up.</source>
        <translation>El motor todavía se está instalando.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine was ended.</source>
        <translation>El motor se detuvo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine was installed, but does not start.</source>
        <translation>El motor se instaló, pero no se inicia.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The engine will run on the graphics card {name}.</source>
        <translation>El motor se ejecutará en la tarjeta gráfica {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The engine will run on the graphics unit of this Mac.</source>
        <translation>El motor se ejecutará en la unidad gráfica de este Mac.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The engine will run on the processor, as chosen.</source>
        <translation>El motor se ejecutará en el procesador, como se eligió.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The engine will run on the processor. If {name} is an Arc or of a Core Ultra, choose Intel graphics, which is faster.</source>
        <translation>El motor se ejecutará en el procesador. Si {name} es una Arc o de un Core Ultra, elija Gráficos Intel, que son más rápidos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine's Python at {python} could not be started.</source>
        <translation>El Python del motor en {python} no se pudo iniciar.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine's Python was not found, because this user has no home folder.</source>
        <translation>No se encontró el Python del motor, porque este usuario no tiene carpeta personal.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The engine's folder cannot be written.</source>
        <translation>No se puede escribir en la carpeta del motor.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>The evidence in {folder} cannot be opened again.</source>
        <translation>Las evidencias en {folder} no se pueden abrir de nuevo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The extent is empty.</source>
        <translation>La extensión está vacía.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The extent is not a rectangle.</source>
        <translation>La extensión no es un rectángulo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The extent lies outside of the raster.</source>
        <translation>La extensión está fuera del ráster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The extent lies outside the layer '{name}'.</source>
        <translation>La extensión está fuera de la capa «{name}».</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The folder {folder} cannot be written.</source>
        <translation>No se puede escribir en la carpeta {folder}.</translation>
    </message>
    <message>
        <location filename="../../model/asking/planning.py"/>
        <source>The free memory has room for {vision_tokens} vision tokens of the {wanted} that this effort means.</source>
        <translation>La memoria libre tiene espacio para {vision_tokens} tokens visuales de los {wanted} que supone este esfuerzo.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The graphics card is not used, so answers take longer. Update its driver, then set up the engine again in the settings of Ask Raster.</source>
        <translation>La tarjeta gráfica no se usa, así que las respuestas tardan más. Actualice su controlador, y después instale de nuevo el motor en la configuración de Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The hub does not give {hub_id} without a valid access token, or has no such model.</source>
        <translation>El hub no entrega {hub_id} sin un token de acceso válido, o no tiene ese modelo.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The hub no longer has this revision of {hub_id}.</source>
        <translation>El hub ya no tiene esta revisión de {hub_id}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>The last question is not answered yet.</source>
        <translation>La última pregunta aún no está respondida.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' came damaged at {place}.</source>
        <translation>La capa «{name}» llegó dañada ({place}).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' cannot be read.</source>
        <translation>La capa «{name}» no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read at {place_in_words}.</source>
        <translation>La capa «{name}» no se pudo leer ({place_in_words}).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read at {place}.</source>
        <translation>La capa «{name}» no se pudo leer ({place}).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read at {place}: the file {missing} is missing.</source>
        <translation>La capa «{name}» no se pudo leer ({place}): falta el archivo {missing}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read: its server answered with a page.</source>
        <translation>La capa «{name}» no se pudo leer: su servidor respondió con una página web.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read: its server answered with a page: {words}</source>
        <translation>La capa «{name}» no se pudo leer: su servidor respondió con una página web: {words}</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' did not come at {place}: nothing was heard of it for {SILENCE_SECONDS} s.</source>
        <translation>La capa «{name}» no llegó ({place}): no se supo nada de ella durante {SILENCE_SECONDS} s.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' holds complex numbers, which QGIS cannot draw.</source>
        <translation>La capa «{name}» contiene números complejos, que QGIS no puede dibujar.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' is no raster layer.</source>
        <translation>La capa «{name}» no es una capa ráster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' lacks overviews: {costly} billion pixels would have to be gone through for the first look.</source>
        <translation>La capa «{name}» no tiene pirámides: habría que recorrer {costly} mil millones de píxeles para la primera mirada.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer is being edited.</source>
        <translation>La capa se está editando.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer is no longer in the project.</source>
        <translation>La capa ya no está en el proyecto.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/layer_region.py"/>
        <source>The layer lacks coarse overviews: {costly_pixels} million pixels have to be gone through for the first look. Build overviews (pyramids) in the layer's properties to avoid this.</source>
        <translation>A la capa le faltan pirámides generales: hay que recorrer {costly_pixels} millones de píxeles para la primera mirada. Construya pirámides en las propiedades de la capa para evitarlo.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/layer_region.py"/>
        <source>The layer lacks overviews: {costly_pixels} million pixels have to be gone through for the first look. Build overviews (pyramids) in the layer's properties to avoid this.</source>
        <translation>La capa no tiene pirámides: hay que recorrer {costly_pixels} millones de píxeles para la primera mirada. Construya pirámides en las propiedades de la capa para evitarlo.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>The layer was not searched.</source>
        <translation>No se buscó en la capa.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/fill_values.py"/>
        <source>The layer's colours are stretched to a value that only fills gaps, so that little can be told apart. Enter that value as additional no data value in the layer's properties, under Transparency, and stretch the colours again.</source>
        <translation>Los colores de la capa están estirados hasta un valor que solo rellena huecos, de modo que se distingue poco. Indique ese valor como valor sin datos adicional en las propiedades de la capa, en Transparencia, y estire de nuevo los colores.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>The map does not draw this layer at its present scale.</source>
        <translation>El mapa no dibuja esta capa a la escala actual.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The memory of {device} is too small for this question.</source>
        <translation>La memoria de {device} es demasiado pequeña para esta pregunta.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The mirror's address begins with http, so the access token could be read on the way.</source>
        <translation>La dirección del servidor espejo empieza por http, así que el token de acceso se podría leer por el camino.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model began to repeat itself, and was stopped.</source>
        <translation>El modelo empezó a repetirse y se detuvo.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model gave no answer.</source>
        <translation>El modelo no dio ninguna respuesta.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>The model in use, {model}, is not there any more.</source>
        <translation>El modelo en uso, {model}, ya no está.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The model is not unloaded while a question is answered.</source>
        <translation>El modelo no se descarga mientras se responde a una pregunta.</translation>
    </message>
    <message>
        <location filename="../../model/asking/planning.py"/>
        <source>The model looks at no more than {largest} pixels a side, so the whole scene was shown at 1/{decimation} of its resolution; what is smaller was not seen.</source>
        <translation>El modelo mira como máximo {largest} píxeles por lado, así que toda la escena se mostró a 1/{decimation} de su resolución; lo que es menor no se vio.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>The model said nothing.</source>
        <translation>El modelo no dijo nada.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model thought about the question, but gave no answer.</source>
        <translation>El modelo pensó en la pregunta, pero no dio ninguna respuesta.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model thought for as long as it may, and was then made to answer.</source>
        <translation>El modelo pensó todo el tiempo que puede, y entonces tuvo que responder.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The model's chat template does not place each image.</source>
        <translation>La plantilla de chat del modelo no coloca cada imagen.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The model's chat template runs too long or takes too much memory.</source>
        <translation>La plantilla de chat del modelo tarda demasiado u ocupa demasiada memoria.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model's context was too short for all that was found: {left_out} tiles, those with the lowest scores, were left out of the answer.</source>
        <translation>El contexto del modelo era demasiado corto para todo lo encontrado: {left_out} teselas, las de menor puntuación, quedaron fuera de la respuesta.</translation>
    </message>
    <message>
        <location filename="../../model/asking/box_answer.py"/>
        <source>The model's list of places was cut in {cut} of {replies} views: there may be more of them.</source>
        <translation>La lista de lugares del modelo se cortó en {cut} de {replies} vistas: puede haber más.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>The model's own attention</source>
        <translation>Atención del modelo</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>The models are being looked at</source>
        <translation>Se están mirando los modelos</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/said_openly.py"/>
        <source>The output</source>
        <translation>La salida</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>The output is complete; {name} is removed again.</source>
        <translation>La salida está completa; {name} se elimina de nuevo.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>The output's format has shortened {count} of the texts. They are whole in {path}.</source>
        <translation>El formato de la salida ha acortado {count} de los textos. Están enteros en {path}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>The overviews could not be written into {folder}.</source>
        <translation>Las pirámides no se pudieron escribir en {folder}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The pixels of the layer '{name}' have no size on the ground: its georeference is broken.</source>
        <translation>Los píxeles de la capa «{name}» no tienen tamaño sobre el terreno: su georreferencia está rota.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The plugin starts the engine.</source>
        <translation>Es el complemento quien inicia el motor.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>The probability that the model gave its own words; it was not calibrated, so it tells which answers to believe rather than others, not how often they are right.</source>
        <translation>La probabilidad que el modelo dio a sus propias palabras; no se calibró, así que dice qué respuestas creer antes que otras, no con qué frecuencia son correctas.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The process that runs the model's chat template cannot be started, or has ended.</source>
        <translation>El proceso de la plantilla de chat del modelo no se puede iniciar, o ha terminado.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The project is not kept in a folder.</source>
        <translation>El proyecto no está guardado en una carpeta.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The proxy of your network asks for a name and a password.</source>
        <translation>El proxy de su red pide un nombre y una contraseña.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The proxy of your network cannot be reached, or does not let this through.</source>
        <translation>No se puede acceder al proxy de su red, o no deja pasar esto.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The question and the overview take {tokens} tokens; the model has room for {max}.</source>
        <translation>La pregunta y la vista de conjunto ocupan {tokens} tokens; el modelo tiene espacio para {max}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The question is empty.</source>
        <translation>La pregunta está vacía.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The question was cancelled.</source>
        <translation>La pregunta se canceló.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>The question was ended.</source>
        <translation>La pregunta se terminó.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The question would take more than {WEB_TILE_BUDGET} tiles from the server of '{name}'.</source>
        <translation>La pregunta pediría más de {WEB_TILE_BUDGET} teselas al servidor de «{name}».</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The questions before are about another layer or another place.</source>
        <translation>Las preguntas anteriores son sobre otra capa u otro lugar.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>The quickest: simple questions in English on any laptop.</source>
        <translation>El más rápido: preguntas sencillas en inglés en cualquier portátil.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The raster covers {part}, {part2}, {part3}, {part4}.</source>
        <translation>El ráster cubre {part}, {part2}, {part3}, {part4}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The raster is a virtual raster of virtual rasters, more than {MAX_DEPTH} deep or too many times over.</source>
        <translation>El ráster es un ráster virtual de rásteres virtuales, con más de {MAX_DEPTH} niveles o demasiadas veces.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>The raster layer to ask about</source>
        <translation>La capa ráster sobre la que se pregunta</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The raster {which} cannot be opened.</source>
        <translation>El ráster {which} no se puede abrir.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The region focus module of {name} cannot be loaded.</source>
        <translation>El módulo de enfoque de {name} no se puede cargar.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The region focus module of {name} does not fit into the memory of {device} beside the model.</source>
        <translation>El módulo de enfoque de {name} no cabe en la memoria de {device} junto al modelo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The region focus module of {name} does not fit the model.</source>
        <translation>El módulo de enfoque de {name} no corresponde al modelo.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>The rows are kept in the output alone.</source>
        <translation>Las filas se guardan solo en la salida.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>The rows that are done are in {path}.</source>
        <translation>Las filas terminadas están en {path}.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The server has been asked too often and wants a pause.</source>
        <translation>Se ha consultado al servidor demasiadas veces y pide una pausa.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>The server has not answered for {seconds}&#xa0;s</source>
        <translation>El servidor no responde desde hace {seconds}&#xa0;s</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The server tells no digests of the model's files: they cannot be checked.</source>
        <translation>El servidor no da las sumas de verificación de los archivos del modelo: no se pueden comprobar.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The server that has the model answers as no hub does.</source>
        <translation>El servidor que tiene el modelo no responde como un hub.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The server that has the model answers with an error.</source>
        <translation>El servidor del modelo responde con un error.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The server that has the model cannot be reached.</source>
        <translation>No se puede acceder al servidor del modelo.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The server that has the packages answers with an error.</source>
        <translation>El servidor de los paquetes responde con un error.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The server that has the packages cannot be reached.</source>
        <translation>No se puede acceder al servidor de los paquetes.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The server that has the packages refuses to give them.</source>
        <translation>El servidor de los paquetes se niega a darlos.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The server that models come from does not have {hub_id}.</source>
        <translation>El servidor del que vienen los modelos no tiene {hub_id}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The table of questions has no column '{column}'.</source>
        <translation>La tabla de preguntas no tiene la columna «{column}».</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/map_view.py"/>
        <source>The visible extent cannot be expressed in the layer's coordinate system.</source>
        <translation>La extensión visible no se puede expresar en el sistema de coordenadas de la capa.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/map_view.py"/>
        <source>The visible extent lies across the 180° meridian.</source>
        <translation>La extensión visible cruza el meridiano 180°.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone cannot be expressed in the raster's coordinate system.</source>
        <translation>La zona no se puede expresar en el sistema de coordenadas del ráster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone has no polygon.</source>
        <translation>La zona no tiene polígono.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone lies on none of the rasters.</source>
        <translation>La zona no está en ninguno de los rásteres.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone reaches beyond what the layer's CRS can express.</source>
        <translation>La zona va más allá de lo que el SRC de la capa puede expresar.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone's polygon is invalid and cannot be mended.</source>
        <translation>El polígono de la zona no es válido y no se puede reparar.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Their answers are in the log.</source>
        <translation>Sus respuestas están en el registro.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There are no valid pixels of {name} in this extent.</source>
        <translation>No hay píxeles válidos de {name} en esta extensión.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>There is no Python at {path}. Choose another file, or leave the field empty.</source>
        <translation>No hay ningún Python en {path}. Elija otro archivo, o deje el campo vacío.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no Python for the engine at {python}.</source>
        <translation>No hay ningún Python para el motor en {python}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no device '{wanted}' that this engine's PyTorch can use.</source>
        <translation>No hay ningún dispositivo «{wanted}» que el PyTorch de este motor pueda usar.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no model folder {path}.</source>
        <translation>No hay ninguna carpeta de modelo {path}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no output.</source>
        <translation>No hay salida.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no question.</source>
        <translation>No hay ninguna pregunta.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>There is no raster layer in the project.</source>
        <translation>No hay ninguna capa ráster en el proyecto.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no raster layer.</source>
        <translation>No hay ninguna capa ráster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no raster.</source>
        <translation>No hay ningún ráster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no token reducer '{part}'.</source>
        <translation>No hay ninguna reducción de tokens «{part}».</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is not enough memory: {name} cannot be {doing}.</source>
        <translation>No hay memoria suficiente: {name} no puede ser {doing}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>There is too little room for the overviews in {folder}.</source>
        <translation>No hay espacio suficiente para las pirámides en {folder}.</translation>
    </message>
    <message>
        <location filename="../../model/asking/assessment.py"/>
        <source>There was too little memory to ask whether the overview is enough: it was searched.</source>
        <translation>Había muy poca memoria para preguntar si basta la vista general: se buscó.</translation>
    </message>
    <message>
        <location filename="../../model/asking/verification.py"/>
        <source>There was too little memory to check the places that were found one by one.</source>
        <translation>Había muy poca memoria para comprobar uno por uno los lugares encontrados.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/saved_evidence.py"/>
        <source>These layers could not be moved beside the project: {names}.</source>
        <translation>Estas capas no se pudieron mover junto al proyecto: {names}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/saved_evidence.py"/>
        <source>They stay in your QGIS profile and work on this computer. To pass the project on, export them into its folder.</source>
        <translation>Se quedan en su perfil de QGIS y funcionan en este equipo. Para entregar el proyecto, expórtelas a su carpeta.</translation>
    </message>
    <message>
        <location filename="../../resources/models/embedded/ask_raster.json"/>
        <source>This answer is from the small embedded model.</source>
        <translation>Esta respuesta es del pequeño modelo incluido.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>This computer does not trust the certificate of the server that has the model.</source>
        <translation>Este equipo no confía en el certificado del servidor del modelo.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>This computer does not trust the certificate of the server that has the packages.</source>
        <translation>Este equipo no confía en el certificado del servidor de los paquetes.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>This is its text part, which sees no images.</source>
        <translation>Esta es su parte de texto, que no ve imágenes.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer has no overviews (pyramids): {count} million pixels have to be gone through before the model's first look.</source>
        <translation>Esta capa no tiene vistas generales (pirámides): hay que recorrer {count} millones de píxeles antes de la primera mirada del modelo.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer is hidden: it is not ticked in the Layers panel.</source>
        <translation>Esta capa está oculta: no está marcada en el panel Capas.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer is hidden: its group '{by}' is not ticked.</source>
        <translation>Esta capa está oculta: su grupo «{by}» no está marcado.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer is invisible: its opacity is 0.</source>
        <translation>Esta capa es invisible: su opacidad es 0.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer is not in the Layers panel: the map does not show it.</source>
        <translation>Esta capa no está en el panel Capas: el mapa no la muestra.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <location filename="../../model/wire/question.py"/>
        <source>This model takes each question by itself: it was not told what was asked before.</source>
        <translation>Este modelo toma cada pregunta por sí sola: no sabe lo que se preguntó antes.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>This replaces the engine that runs the model, for when it no longer works.</source>
        <translation>Esto sustituye el motor que ejecuta el modelo, por si ya no funciona.</translation>
    </message>
    <message>
        <location filename="../../ui/boundary.py"/>
        <source>This step</source>
        <translation>Este paso</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>This version of Ask Raster needs newer libraries to answer questions.</source>
        <translation>Esta versión de Ask Raster necesita bibliotecas más nuevas para responder preguntas.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Thorough: most details</source>
        <translation>Minucioso: los más detalles</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Tiles examined</source>
        <translation>Teselas examinadas</translation>
    </message>
    <message>
        <location filename="../../ui/panel/evidence_strip.py"/>
        <source>Tiles that were looked at</source>
        <translation>Teselas que se miraron</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Tiles to look at, at most (empty: by the effort)</source>
        <translation>Teselas que mirar, como máximo (vacío: según el esfuerzo)</translation>
    </message>
    <message>
        <location filename="../../ui/panel/reducer_box.py"/>
        <source>Token reducer</source>
        <translation>Reducción de tokens</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Token reducer (names can be joined with '+')</source>
        <translation>Reducción de tokens (los nombres se pueden unir con '+')</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Try it again. If it comes again, install the engine again in the settings.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, instale de nuevo el motor en la configuración.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Try it again. If it comes again, report it with the details.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, informe de ello con los detalles.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Try it again. If it comes again, set up the engine again in the settings of Ask Raster.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, instale de nuevo el motor en la configuración de Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/survey.py"/>
        <source>Trying it out: English questions about a few things, in seconds.</source>
        <translation>Para probar: preguntas en inglés sobre unas pocas cosas, en segundos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Type a question.</source>
        <translation>Escriba una pregunta.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Type one a line.</source>
        <translation>Escriba una por línea.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Unload after</source>
        <translation>Descargar tras</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Unload the model</source>
        <translation>Descargar el modelo de la memoria</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>Until the output is complete, each row that is done is also kept in {path}.</source>
        <translation>Hasta que la salida esté completa, cada fila terminada se guarda también en {path}.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Up to {tiles}, {tokens} vision tokens</source>
        <translation>Hasta {tiles}, {tokens} tokens visuales</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Update Ask Raster, or choose another model.</source>
        <translation>Actualice Ask Raster o elija otro modelo.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Use a model from a folder on this computer</source>
        <translation>Usar un modelo de una carpeta de este equipo</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Use another mirror, or none.</source>
        <translation>Use otro servidor espejo, o ninguno.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Use: {model}</source>
        <translation>Usar: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Visible extent</source>
        <translation>Extensión visible</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Vision tokens to answer from, at most (empty: by the effort and the model)</source>
        <translation>Tokens visuales para responder, como máximo (vacío: según el esfuerzo y el modelo)</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Wait a while, and set up the engine again.</source>
        <translation>Espere un rato, e instale de nuevo el motor.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Wait a while.</source>
        <translation>Espere un rato.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>Wait for its answer, or cancel it.</source>
        <translation>Espere su respuesta, o cancélela.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Wait for the answer, or cancel the question.</source>
        <translation>Espere la respuesta, o cancele la pregunta.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Wait some minutes.</source>
        <translation>Espere unos minutos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Wait until it is complete, then ask again.</source>
        <translation>Espere a que esté completo, y pregunte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Wait until it is done.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Wait until that is done.</source>
        <translation>Espere a que eso termine.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Warp it with Raster &gt; Projections &gt; Warp, and ask about the result.</source>
        <translation>Reproyéctela con Ráster &gt; Proyecciones &gt; Combar, y pregunte sobre el resultado.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Weights (SHA-256)</source>
        <translation>Pesos (SHA-256)</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>What suits the model</source>
        <translation>Lo que convenga al modelo</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>What tells the search where to look closer</source>
        <translation>Lo que dice a la búsqueda dónde mirar más de cerca</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>What the engine computes on; Automatic takes a graphics card where it finds one</source>
        <translation>En qué calcula el motor; Automático toma una tarjeta gráfica si la encuentra</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>What the model does best</source>
        <translation>Lo mejor para el modelo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>What the model runs on; Automatic takes the best</source>
        <translation>En qué se ejecuta el modelo; Automático toma lo mejor</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>What the model said of the sample scene</source>
        <translation>Lo que dijo el modelo de la escena de ejemplo</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>What this panel does</source>
        <translation>Qué hace este panel</translation>
    </message>
    <message>
        <location filename="../../model/asking/conversation.py"/>
        <source>What was asked before is too long for this model: it was not told any of it.</source>
        <translation>Lo que se preguntó antes es demasiado largo para este modelo: no sabe nada de ello.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>What was downloaded whole the last time is not downloaded again.</source>
        <translation>Lo que la última vez se descargó entero no se descarga de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>What will be installed</source>
        <translation>Qué se instalará</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Where models come from</source>
        <translation>De dónde vienen los modelos</translation>
    </message>
    <message>
        <location filename="../../ui/panel/reducer_box.py"/>
        <source>Which of the tiles' tokens the model answers from; names can be joined with +</source>
        <translation>Con qué tokens de las teselas responde el modelo; los nombres se pueden unir con +</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Whole scene, 24 tokens a tile</source>
        <translation>Escena, 24 tokens por tesela</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Without a question for so long, the model gives its memory back; 0 for never</source>
        <translation>Tras este tiempo sin preguntas, el modelo libera su memoria; 0 para nunca</translation>
    </message>
    <message>
        <location filename="../../ui/panel/overviews_card.py"/>
        <source>Write {path}, then ask; the raster itself is not changed</source>
        <translation>Escribir {path} y preguntar después; el ráster mismo no se modifica</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>Writing a row</source>
        <translation>Escritura de una fila</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Writing the evidence</source>
        <translation>Escritura de las evidencias</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/map_view.py"/>
        <source>Zoom to the layer, or ask about the full layer.</source>
        <translation>Haga zoom a la capa, o pregunte sobre la capa completa.</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>a half after the language model's second layer</source>
        <translation>la mitad tras la segunda capa del modelo de lenguaje</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>a half from the middle of the language model on</source>
        <translation>la mitad desde el medio del modelo de lenguaje</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>a half, a quarter, an eighth after each quarter of the model's layers</source>
        <translation>la mitad, un cuarto, un octavo tras cada cuarto de las capas del modelo</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>about {duration} a question</source>
        <translation>unos {duration} por pregunta</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>all tokens, whole tiles, best first</source>
        <translation>todos los tokens, teselas enteras, las mejores primero</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>certainty {certainty}</source>
        <translation>certeza {certainty}</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>converted</source>
        <translation>convertido</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <location filename="../../plugin/model_names.py"/>
        <source>embedded model</source>
        <translation>modelo incluido</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>full layer</source>
        <translation>capa completa</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>full resolution</source>
        <translation>resolución completa</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>loaded</source>
        <translation>cargado</translation>
    </message>
    <message>
        <location filename="../../resources/styles/relevance.qml"/>
        <source>no more than average</source>
        <translation>no más que la media</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>none</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>none: they are downloaded</source>
        <translation>ninguna: se descargan</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>one token for every patch of uniform background</source>
        <translation>un token por cada trozo de fondo uniforme</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>random tokens (a baseline)</source>
        <translation>tokens al azar (para comparar)</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/said_openly.py"/>
        <source>raster {number}</source>
        <translation>ráster {number}</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>the AMD graphics card</source>
        <translation>la tarjeta gráfica AMD</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>the Intel graphics card</source>
        <translation>la tarjeta gráfica Intel</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>the one that was installed</source>
        <translation>el que se instaló</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>the public one</source>
        <translation>el público</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>the tokens that the region focus scores highest</source>
        <translation>los tokens que el enfoque puntúa más alto</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>tokens at even distances (a baseline)</source>
        <translation>tokens a distancias iguales (para comparar)</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>tokens that stand out, and a few that stand for the others</source>
        <translation>tokens que destacan, y unos pocos que representan a los demás</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>visible extent</source>
        <translation>extensión visible</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>without the half that is most like the words for background</source>
        <translation>sin la mitad más parecida a las palabras para el fondo</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>{beyond_budget} of the tiles that were examined most closely did not fit into the answer's {vision_tokens} vision tokens; those with the lowest scores were left out.</source>
        <translation>{beyond_budget} de las teselas examinadas más de cerca no cupieron en los {vision_tokens} tokens visuales de la respuesta; las de menor puntuación quedaron fuera.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{count} tiles</source>
        <translation>{count} teselas</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{doing} failed in a way that was not foreseen ({name}: {error}).</source>
        <translation>{doing}: error imprevisto ({name}: {error}).</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{done} of {tiles}</source>
        <translation>{done} de {tiles}</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>{done} of {total} are here</source>
        <translation>{done} de {total} están aquí</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} cannot be written.</source>
        <translation>{file} no se puede escribir.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} has a setting that is not known: {name}.</source>
        <translation>{file} tiene un ajuste desconocido: {name}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} has a wrong {name}: {dumps}.</source>
        <translation>{file} tiene un {name} incorrecto: {dumps}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} is damaged: it is not what was published.</source>
        <translation>{file} está dañado: no es lo que se publicó.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} is damaged: some of its weights cannot be right.</source>
        <translation>{file} está dañado: algunos de sus pesos no pueden ser correctos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} cannot be read as JSON.</source>
        <translation>{folder} no se puede leer como JSON.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>{folder} cannot be used.</source>
        <translation>{folder} no se puede usar.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>{folder} could not be made.</source>
        <translation>{folder} no se pudo crear.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} does not hold what it should.</source>
        <translation>{folder} no contiene lo que debería.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} holds its weights as GGUF, which is for other programs.</source>
        <translation>{folder} contiene sus pesos como GGUF, que es para otros programas.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} holds no weights (model*.safetensors).</source>
        <translation>{folder} no contiene pesos (model*.safetensors).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} holds pickled weights ({pickled}), which can run code.</source>
        <translation>{folder} contiene pesos en pickle ({pickled}), que pueden ejecutar código.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} is half a download: {join} missing or cut short.</source>
        <translation>{folder} está a medio descargar: {join} falta o está cortado.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} names no weights.</source>
        <translation>{folder} no nombra pesos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} names weights that are not safetensors ({foreign}); they could run code.</source>
        <translation>{folder} nombra pesos que no son safetensors ({foreign}); podrían ejecutar código.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{hub_id} holds no model that can be used here.</source>
        <translation>{hub_id} no contiene ningún modelo que se pueda usar aquí.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>{hub_id} is given to those alone who accepted its licence.</source>
        <translation>{hub_id} solo se entrega a quienes aceptaron su licencia.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>{hub_id} is no name of a model on the hub.</source>
        <translation>{hub_id} no es el nombre de un modelo del hub.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>{layer} is not in the project any more.</source>
        <translation>{layer} ya no está en el proyecto.</translation>
    </message>
    <message>
        <location filename="../../model/asking/box_answer.py"/>
        <source>{left} of {seen} views, those with the lowest scores, were not searched for places.</source>
        <translation>En {left} de {seen} vistas, las de menor puntuación, no se buscaron lugares.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>{looked}, down to {resolution}</source>
        <translation>{looked}, hasta {resolution}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>{metres} m a pixel</source>
        <translation>{metres} m por píxel</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{minutes}&#xa0;min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>{model} takes {size} of the disk. It can be downloaded again.</source>
        <translation>{model} ocupa {size} del disco. Se puede descargar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>{model} takes {size} of the disk. The embedded model answers from then on.</source>
        <translation>{model} ocupa {size} del disco. Desde entonces responde el modelo incluido.</translation>
    </message>
    <message>
        <location filename="../../ui/model_button.py"/>
        <source>{model} …</source>
        <translation>{model} …</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>{model}, not loaded</source>
        <translation>{model}, sin cargar</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>{model}, not loaded, {device}</source>
        <translation>{model}, sin cargar, {device}</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>{model}, the engine is starting</source>
        <translation>{model}, el motor se está iniciando</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} arrived damaged, or is not the one that was published.</source>
        <translation>{name} llegó dañado, o no es lo que se publicó.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} cannot be {doing}.</source>
        <translation>{name} no puede ser {doing}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} changed while it was loaded: {changed}.</source>
        <translation>{name} cambió mientras se cargaba: {changed}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} comes quantised by {known}, which this engine cannot read.</source>
        <translation>{name} está cuantizado por {known}, que este motor no puede leer.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} comes quantised in a way that does not fit the model.</source>
        <translation>{name} está cuantizado de una forma que no corresponde al modelo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} comes quantised in a way that this engine does not know.</source>
        <translation>{name} está cuantizado de una forma que este motor no conoce.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} does not fit into the memory of {place}.</source>
        <translation>{name} no cabe en la memoria de {place}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} gave no numbers: its weights are damaged, or too large for the number format that they are held in.</source>
        <translation>{name} no dio números: sus pesos están dañados, o son demasiado grandes para el formato numérico en que se mantienen.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} has a wrong {name2} in generation_config.json.</source>
        <translation>{name} tiene un {name2} incorrecto en generation_config.json.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} has no chat template for questions about images.</source>
        <translation>{name} no tiene plantilla de chat para preguntas sobre imágenes.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} has no trained region focus module.</source>
        <translation>{name} no tiene un módulo de enfoque entrenado.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} is a {architecture}, which is not supported.</source>
        <translation>{name} es un {architecture}, que no se admite.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} is being downloaded or deleted by another window.</source>
        <translation>Otra ventana está descargando o borrando {name}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} is built of parts that are not supported.</source>
        <translation>{name} está hecho de partes que no se admiten.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} lacks overviews: to see all of it, {pixels} billion pixels would have to be gone through.</source>
        <translation>{name} no tiene pirámides: para verlo todo habría que recorrer {pixels} mil millones de píxeles.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} lacks what belongs to its quantised weights.</source>
        <translation>A {name} le falta lo que va con sus pesos cuantizados.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} lies outside of the model's folder {folder}.</source>
        <translation>{name} está fuera de la carpeta del modelo {folder}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} needs {gigabytes} on {device}, {gigabytes2} free.</source>
        <translation>{name} necesita {gigabytes} en {device}, hay {gigabytes2} libres.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} says that positions are renumbered after drops, but this family's have three axes.</source>
        <translation>{name} indica que las posiciones se renumeran tras los descartes, pero las de esta familia tienen tres ejes.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s ask_raster.json names attention_layers that cannot be read.</source>
        <translation>El ask_raster.json de {name} nombra attention_layers que no se pueden leer.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s config.json cannot be right: {name2}.</source>
        <translation>El config.json de {name} no puede ser correcto: {name2}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s config.json describes a larger model than its weights are.</source>
        <translation>El config.json de {name} describe un modelo mayor que sus pesos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s tokenizer does not fit its weights.</source>
        <translation>El tokenizador de {name} no corresponde a sus pesos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s weights do not fit its config.json: {wrong} and {len} more.</source>
        <translation>Los pesos de {name} no corresponden a su config.json: {wrong} y {len} más.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{output} lacks {missing} of {len} rows.</source>
        <translation>{output}: faltan {missing} de {len} filas.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} cannot be deleted.</source>
        <translation>{path} no se puede borrar.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} cannot be written in that format.</source>
        <translation>{path} no se puede escribir en ese formato.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} cannot be written: it is a folder.</source>
        <translation>{path} no se puede escribir: es una carpeta.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} cannot be written: its folder does not exist.</source>
        <translation>{path} no se puede escribir: su carpeta no existe.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} could not be written.</source>
        <translation>{path} no se pudo escribir.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} has a wrong normalisation of its images.</source>
        <translation>{path} tiene una normalización de imágenes incorrecta.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} has no tokenizer (tokenizer.json).</source>
        <translation>{path} no tiene tokenizador (tokenizer.json).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} holds no bands that can be shown.</source>
        <translation>{path} no contiene bandas que se puedan mostrar.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>{path} holds no packages: there is no .whl file in it.</source>
        <translation>{path} no contiene paquetes: no hay ningún archivo .whl.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} is larger than such a file can be ({most} MB).</source>
        <translation>{path} es mayor de lo que puede ser un archivo así ({most} MB).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} is missing or cut short.</source>
        <translation>{path} falta o está cortado.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} is not a model: it has no config.json.</source>
        <translation>{path} no es un modelo: no tiene config.json.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} is stored in pieces of {size} GB, of which none can be read in part.</source>
        <translation>{path} está guardado en trozos de {size} GB, de los que ninguno se puede leer en parte.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} was not downloaded by Ask Raster, so it is not deleted.</source>
        <translation>{path} no lo descargó Ask Raster, así que no se borra.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} would run code of its own (auto_map in {name}).</source>
        <translation>{path} ejecutaría código propio (auto_map en {name}).</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{percent} confident</source>
        <translation>{percent} de confianza</translation>
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
        <translation>{raster} no se puede leer.</translation>
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
        <translation>{share} de la respuesta se apoya en ella</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{shown} could not be written.</source>
        <translation>{shown} no se pudo escribir.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{shown} has no pixels at {place}.</source>
        <translation>{shown} no tiene píxeles aquí ({place}).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{shown} lacks a band that its rendering asks for.</source>
        <translation>A {shown} le falta una banda que pide su representación.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>{step} (about {duration} in all)</source>
        <translation>{step} (unos {duration} en total)</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>{step}: about {done} of {whole} MB</source>
        <translation>{step}: unos {done} de {whole} MB</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{target} cannot be opened.</source>
        <translation>{target} no se puede abrir.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{tiles} have come from the server</source>
        <translation>{tiles} han llegado del servidor</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{tiles} of {all} have come from the server</source>
        <translation>{tiles} de {all} han llegado del servidor</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>{verdict}
It can be downloaded all the same.</source>
        <translation>{verdict}
Se puede descargar igualmente.</translation>
    </message>
</context>
</TS>
