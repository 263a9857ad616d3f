<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
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
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Engine's Python</source>
        <translation>&amp;Python do motor</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>&amp;Look again</source>
        <translation>&amp;Procurar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Quantisation</source>
        <translation>&amp;Quantização</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Start the engine with the panel</source>
        <translation>&amp;Iniciar o motor com o painel</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Unload after</source>
        <translation>D&amp;escarregar após</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>'answered', 'not visible' (the model cannot see it at this resolution), 'nothing stood out' (that was worth a closer look), 'no answer' (the model does not know) or 'out of scope' (it has not learnt to answer this).</source>
        <translation>'answered' (respondida), 'not visible' (o modelo não consegue ver nesta resolução), 'nothing stood out' (nada merecia ser olhado mais de perto), 'no answer' (o modelo não sabe) ou 'out of scope' (ele não aprendeu a responder a isto).</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>'{by}' covers this layer here. The answer is about this layer alone.</source>
        <translation>“{by}” cobre esta camada aqui. A resposta trata apenas desta camada.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' is a file on this machine, but its pixels come from the server {servers}. It was not asked about, so that nothing leaves this machine.</source>
        <translation>“{name}” é um arquivo deste computador, mas seus pixels vêm do servidor {servers}. Não se perguntou sobre ele, para que nada saia deste computador.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' names '{part}' twice.</source>
        <translation>“{name}” nomeia “{part}” duas vezes.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' needs a file that is missing: {missing} (and {others} more).</source>
        <translation>“{name}” precisa de um arquivo que falta: {missing} (e mais {others}).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' needs a file that is missing: {missing}.</source>
        <translation>“{name}” precisa de um arquivo que falta: {missing}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' puts 'background' after 'visionzip': merged tokens have no neighbours.</source>
        <translation>“{name}” põe “background” depois de “visionzip”: tokens fundidos não têm vizinhos.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/layer_region.py"/>
        <source>'{name}' shows no more detail here than at {zooms} map units a pixel, and was not looked at more closely.</source>
        <translation>“{name}” não mostra aqui mais detalhes do que a {zooms} unidades do mapa por pixel, e não foi olhado mais de perto.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{parameter}' cannot be read.</source>
        <translation>“{parameter}” não pode ser lido.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{suffix}' is no raster format.</source>
        <translation>“{suffix}” não é um formato raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{wanted}' is not a device.</source>
        <translation>“{wanted}” não é um dispositivo.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/reducer_box.py"/>
        <source>, then </source>
        <translation>, depois </translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>1 tile</source>
        <translation>1 bloco</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>1 tile has come from the server</source>
        <translation>1 bloco chegou do servidor</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>1/{decimation} of full resolution</source>
        <translation>1/{decimation} da resolução plena</translation>
    </message>
    <message>
        <location filename="../../resources/styles/relevance.qml"/>
        <source>10 times the average</source>
        <translation>10 vezes a média</translation>
    </message>
    <message>
        <location filename="../../resources/styles/relevance.qml"/>
        <source>100 times the average and more</source>
        <translation>100 vezes a média e mais</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>12 such tokens a tile</source>
        <translation>12 desses tokens por bloco</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>18 such tokens a tile</source>
        <translation>18 desses tokens por bloco</translation>
    </message>
    <message>
        <location filename="../../resources/styles/relevance.qml"/>
        <source>2 times the average</source>
        <translation>2 vezes a média</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>24 tokens a tile that stand out in the vision encoder</source>
        <translation>24 tokens por bloco que se destacam no codificador visual</translation>
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
        <translation>5 vezes a média</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>6 such tokens a tile</source>
        <translation>6 desses tokens por bloco</translation>
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
        <translation>Um arquivo “{suffix}” não pode conter os blocos examinados.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>A '{suffix}' file cannot hold the relevance: it takes numbers with decimals, and one that says 'no data'.</source>
        <translation>Um arquivo “{suffix}” não pode conter a relevância: ela precisa de números com decimais e de um valor sem dados.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>A budget of {tiles} tiles let it look no closer than 1/{decimation} of the raster's resolution; what is smaller was not seen.</source>
        <translation>Com no máximo {tiles} blocos, não pôde olhar mais de perto do que 1/{decimation} da resolução do raster; o que é menor não foi visto.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>A file arrived that is longer or shorter than published.</source>
        <translation>Chegou um arquivo maior ou menor que o publicado.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>A file that {name} is made of cannot be opened.</source>
        <translation>Um arquivo de que {name} é composto não pode ser aberto.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>A folder for the evidence</source>
        <translation>Uma pasta para as evidências</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>A folder with all packages of the engine, for a set-up without a network</source>
        <translation>Uma pasta com todos os pacotes do motor, para instalar sem rede</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>A mirror, an access token, and the folder in which they are kept</source>
        <translation>Um espelho, um token de acesso e a pasta em que ficam</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>A model on this computer looks at the layer, from coarse to fine, until it can answer, and the map shows where it looked.</source>
        <translation>Um modelo neste computador olha a camada, do geral ao detalhe, até poder responder, e o mapa mostra onde ele olhou.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>A package arrived damaged, or is not the one that was expected.</source>
        <translation>Um pacote chegou danificado, ou não é o que era esperado.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>A package index has an address that begins with https://.</source>
        <translation>O endereço de um índice de pacotes começa com https://.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>A package of the engine is not to be had for this Python and this computer.</source>
        <translation>Um pacote do motor não existe para este Python e este computador.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>AMD graphics card</source>
        <translation>Placa gráfica AMD</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>AMD's graphics cards can be used on Linux alone: the engine will run on the processor.</source>
        <translation>As placas gráficas da AMD só podem ser usadas no Linux: o motor rodará no processador.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>About the layer</source>
        <translation>Sobre a camada</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>About {download} to download.</source>
        <translation>Cerca de {download} para baixar.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>About {duration}: up to {tiles}, {tokens} vision tokens</source>
        <translation>Cerca de {duration}: até {tiles}, {tokens} tokens visuais</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Accept it on huggingface.co/{hub_id}, make an access token in your account there, and choose the token under 'Where models come from'.</source>
        <translation>Aceite-a em huggingface.co/{hub_id}, crie um token de acesso na sua conta de lá e escolha-o em “De onde vêm os modelos”.</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>Access &amp;token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Add a raster layer to ask about it.</source>
        <translation>Adicione uma camada raster para perguntar sobre ela.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Add it again, or ask about another layer.</source>
        <translation>Adicione-a de novo, ou pergunte sobre outra camada.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Add one to ask about it.</source>
        <translation>Adicione uma para perguntar sobre ela.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Add the server itself as a layer and ask about that, or copy the imagery to this machine.</source>
        <translation>Adicione o próprio servidor como camada e pergunte sobre ela, ou copie as imagens para este computador.</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>All rows are in {journal}.</source>
        <translation>Todas as linhas estão em {journal}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Allow at least {least}.</source>
        <translation>Permita pelo menos {least}.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Another program holds a file of the engine.</source>
        <translation>Outro programa está segurando um arquivo do motor.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Another window of QGIS uses the engine.</source>
        <translation>Outra janela do QGIS usa o motor.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Answer with this model from now on</source>
        <translation>Responder com este modelo de agora em diante</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Answer: {answer}</source>
        <translation>Resposta: {answer}</translation>
    </message>
    <message>
        <location filename="../../model/service/server.py"/>
        <source>Answering</source>
        <translation>Resposta à pergunta</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Answering …</source>
        <translation>Respondendo …</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Answers</source>
        <translation>Respostas</translation>
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
        <translation>Responde a uma pergunta em palavras sobre uma camada raster de qualquer tamanho, com um modelo de visão e linguagem que roda neste computador.

O modelo olha o raster do geral ao detalhe: primeiro uma visão de conjunto, depois mais de perto onde importa para a pergunta, até os pixels. Ele vê o que você vê: o estilo da camada.

&lt;h3&gt;Parâmetros&lt;/h3&gt;
&lt;b&gt;Camada raster&lt;/b&gt;: qualquer raster que o QGIS possa desenhar, também camadas web.
&lt;b&gt;Pergunta&lt;/b&gt;: por exemplo 'Is there a storage tank near the harbour?' O modelo incluído só entende inglês.
&lt;b&gt;Extensão&lt;/b&gt;: a parte sobre a qual se pergunta; vazio para toda a camada.
&lt;b&gt;Pasta do modelo&lt;/b&gt;: uma pasta com um modelo de visão e linguagem (safetensors); vazio para o das configurações do Ask Raster, senão o pequeno modelo incluído.
&lt;b&gt;Esforço&lt;/b&gt;: quick (rápido), normal ou thorough (minucioso). Mais esforço demora mais e encontra coisas menores; quanto é olhado depende do modelo e deste computador, e é dito antes de começar.
&lt;b&gt;Exploração&lt;/b&gt;: search (busca) aproxima-se onde importa para a pergunta; whole-scene (cena inteira) olha cada bloco e guarda de cada um os 24 tokens que se destacam, como o GeoLLaVA-8K, e não conhece esforço nem redução.
&lt;b&gt;Blocos a olhar&lt;/b&gt; e &lt;b&gt;tokens visuais para responder&lt;/b&gt;: os seus próprios números em vez dos do esforço.
&lt;b&gt;Redução de tokens&lt;/b&gt;: com quais tokens dos blocos o modelo responde; os nomes podem ser unidos com '+', como em background+anchored.
{reducers}

&lt;h3&gt;Saídas&lt;/h3&gt;
&lt;b&gt;Resposta&lt;/b&gt;; quantos blocos foram examinados; o modelo; segundos.
&lt;b&gt;Confiança&lt;/b&gt;, de 0 a 1, vazio onde o modelo não deu resposta: {confidence}
&lt;b&gt;Calibrada&lt;/b&gt;: se a confiança foi ajustada com respostas de verdade conhecida.
&lt;b&gt;Desfecho&lt;/b&gt;: {outcomes}
&lt;b&gt;Relevância&lt;/b&gt;: onde o modelo olhou e com que intensidade, em múltiplos da atenção média: 1 não é mais que a média, 100 se destaca; as respostas podem ser comparadas. Sem dados onde nunca olhou.
&lt;b&gt;Blocos examinados&lt;/b&gt;: um polígono por bloco com seu nível (0 é o mais geral), sua pontuação e seus tokens.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Answers a question in words about a raster layer.</source>
        <translation>Responde a uma pergunta em palavras sobre uma camada raster.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Answers several questions about each raster or each zone.</source>
        <translation>Responde a várias perguntas sobre cada raster ou cada zona.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Apple graphics card (MPS)</source>
        <translation>Placa gráfica Apple (MPS)</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Ask</source>
        <translation>Perguntar</translation>
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
        <translation>Ask Raster: remover o motor</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Ask Raster: set up the engine</source>
        <translation>Ask Raster: instalar o motor</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Ask Raster: settings</source>
        <translation>Ask Raster: configurações</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Ask Raster: what the engine needs</source>
        <translation>Ask Raster: o que o motor precisa</translation>
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
        <translation>Fazer uma pergunta sobre uma camada raster</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Ask a raster</source>
        <translation>Perguntar a um raster</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask a shorter question, or for a shorter answer.</source>
        <translation>Faça uma pergunta mais curta, ou peça uma resposta mais curta.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask about a smaller extent, or let it search instead.</source>
        <translation>Pergunte sobre uma extensão menor, ou escolha a busca.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask about a smaller extent, or with fewer tiles.</source>
        <translation>Pergunte sobre uma extensão menor, ou com menos blocos.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Ask about the part of the layer that the map shows</source>
        <translation>Perguntar sobre a parte da camada que o mapa mostra</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Ask about the whole layer, however large</source>
        <translation>Perguntar sobre toda a camada, por maior que seja</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>Ask about what you see</source>
        <translation>Pergunte sobre o que você vê</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Ask about what you see …</source>
        <translation>Faça uma pergunta …</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Ask again as soon as it is ready.</source>
        <translation>Pergunte de novo assim que ele estiver pronto.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>Ask again.</source>
        <translation>Pergunte de novo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask again. If it comes again, install the engine that belongs to this version of the plugin.</source>
        <translation>Pergunte de novo. Se acontecer outra vez, instale o motor que corresponde a esta versão do complemento.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/overviews_card.py"/>
        <source>Ask anyway</source>
        <translation>Perguntar assim mesmo</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Ask many questions about rasters or zones</source>
        <translation>Fazer muitas perguntas sobre rasters ou zonas</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Ask questions now</source>
        <translation>Fazer perguntas agora</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>Ask this</source>
        <translation>Perguntar isto</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Ask this again about the same place</source>
        <translation>Perguntar isto de novo sobre o mesmo lugar</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Ask this model about a sample scene, and show the answer and the time</source>
        <translation>Perguntar a este modelo sobre uma cena de exemplo e mostrar a resposta e o tempo</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Ask this question (Enter)</source>
        <translation>Fazer esta pergunta (Enter)</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask this question without them.</source>
        <translation>Faça esta pergunta sem elas.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Ask your administrator for the right to write there, and set up the engine again.</source>
        <translation>Peça ao seu administrador o direito de escrever ali, e instale o motor de novo.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Ask your administrator to add your organisation's certificate to this computer.</source>
        <translation>Peça ao seu administrador que adicione o certificado da sua organização a este computador.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Asked</source>
        <translation>Perguntado</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Asked about the sample scene: {question}
Answer: {answer}
In {seconds}, after {loading} of loading, on {device}</source>
        <translation>Perguntado sobre a cena de exemplo: {question}
Resposta: {answer}
Em {seconds}, depois de {loading} de carga, em {device}</translation>
    </message>
    <message>
        <location filename="../../plugin/ask_task.py"/>
        <location filename="../../plugin/asking.py"/>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Asking</source>
        <translation>A pergunta</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Asking about the sample scene …</source>
        <translation>Perguntando sobre a cena de exemplo …</translation>
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
        <translation>Faz uma ou várias perguntas sobre um ou vários rasters, ou sobre cada zona de uma camada de polígonos, e escreve as respostas em uma tabela no mapa.

&lt;h3&gt;Parâmetros&lt;/h3&gt;
&lt;b&gt;Camadas raster&lt;/b&gt;: pergunta-se sobre uma após a outra.
&lt;b&gt;Perguntas&lt;/b&gt;: uma por linha; ou uma &lt;b&gt;tabela&lt;/b&gt; e sua &lt;b&gt;coluna&lt;/b&gt;; ou ambas.
&lt;b&gt;Zonas&lt;/b&gt;: polígonos em qualquer sistema de coordenadas. Pergunta-se sobre cada zona em cada raster com o qual ela tem terreno em comum: o modelo vê a caixa delimitadora da zona, e o que está fora do polígono fica em branco. Um polígono inválido é reparado antes. Sem zonas, pergunta-se sobre cada raster inteiro.
&lt;b&gt;Pasta do modelo&lt;/b&gt;, &lt;b&gt;blocos a olhar, no máximo&lt;/b&gt;, &lt;b&gt;redução de tokens&lt;/b&gt;: como em “Perguntar a um raster”. Os blocos são para cada pergunta sobre cada lugar.

&lt;h3&gt;Saída&lt;/h3&gt;
Uma linha para cada raster, ou para cada zona em cada raster em que ela está: os campos da zona, o nome do raster e, para a n-ésima pergunta, question_n, answer_n, outcome_n, confidence_n, calibrated_n, seconds_n e error_n (em um shapefile, cujos nomes têm dez caracteres: quest_n, answer_n, outc_n, conf_n, calib_n, secs_n e error_n). Um lugar que falha é anotado em error_n e o resto continua; depois de Cancelar, as linhas prontas são mantidas.

&lt;b&gt;Desfecho&lt;/b&gt;: {outcomes}
&lt;b&gt;Confiança&lt;/b&gt;, de 0 a 1, vazio onde o modelo não deu resposta: {confidence}
&lt;b&gt;Calibrada&lt;/b&gt;: se a confiança foi ajustada com respostas de verdade conhecida.

Cada linha está no disco assim que fica pronta. Só um GeoPackage pode ser ampliado assim; ao lado de qualquer outra saída, as linhas são guardadas também em um GeoPackage, cujo nome o registro informa, até que a saída esteja completa.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>At 'Extent' choose 'Calculate from Layer' and the same raster, or leave it empty to ask about all of the layer.</source>
        <translation>Em “Extensão” escolha “Calcular a partir da Camada” e o mesmo raster, ou deixe-a vazia para perguntar sobre toda a camada.</translation>
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
        <translation>Construir pirâmides</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Build overviews (pyramids) in the layer's properties, or ask about a smaller extent.</source>
        <translation>Construa pirâmides nas propriedades da camada, ou pergunte sobre uma extensão menor.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Build overviews first.</source>
        <translation>Construa primeiro as pirâmides.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Building overviews</source>
        <translation>Construindo pirâmides</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Building overviews: {raster}</source>
        <translation>Construindo pirâmides: {raster}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>Building overviews: {share}</source>
        <translation>Construindo pirâmides: {share}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/overviews_card.py"/>
        <source>Built once, they are written beside the raster as {name}, up to {size}. The raster itself is not changed. Then your question is asked.</source>
        <translation>Uma vez construídas, são escritas ao lado do raster como {name}, até {size}. O próprio raster não é alterado. Depois a sua pergunta é feita.</translation>
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
        <translation>Cancelado. O próximo download continua de onde este parou.</translation>
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
        <translation>Verifique se o QGIS consegue desenhar a camada, e pergunte de novo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that it is there, and that QGIS can open it as a raster layer.</source>
        <translation>Verifique se ele está lá, e se o QGIS consegue abri-lo como camada raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that its file is whole.</source>
        <translation>Verifique se o arquivo dela está íntegro.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that its file or server is still there.</source>
        <translation>Verifique se o arquivo ou o servidor dela ainda está lá.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that its folder exists, may be written to, and has room.</source>
        <translation>Verifique se a pasta existe, se é possível escrever nela e se há espaço.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that its server answers, and ask again.</source>
        <translation>Verifique se o servidor dela responde, e pergunte de novo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Check that the file is still there.</source>
        <translation>Verifique se o arquivo ainda está lá.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that the file is there and complete.</source>
        <translation>Verifique se o arquivo está lá e completo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that the folder exists and may be written to, and that the format can hold a table of polygons.</source>
        <translation>Verifique se a pasta existe e se é possível escrever nela, e se o formato pode conter uma tabela de polígonos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that the folder exists, may be written to, and has space.</source>
        <translation>Verifique se a pasta existe, se é possível escrever nela e se há espaço.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Check that the folder has space, and that nothing else deletes files there.</source>
        <translation>Verifique se a pasta tem espaço e se nada mais apaga arquivos nela.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Check that the folder may be written to, or ask anyway.</source>
        <translation>Verifique se é possível escrever na pasta, ou pergunte assim mesmo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that the layer or file is still there.</source>
        <translation>Verifique se a camada ou o arquivo ainda está lá.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Check that the project's folder and your QGIS profile may be written to.</source>
        <translation>Verifique se é possível escrever na pasta do projeto e no seu perfil do QGIS.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Check the access token and the address under 'Where models come from'.</source>
        <translation>Verifique o token de acesso e o endereço em “De onde vêm os modelos”.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check the folder, and save the project again.</source>
        <translation>Verifique a pasta, e salve o projeto de novo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check the network, and the mirror in the settings of Ask Raster.</source>
        <translation>Verifique a rede e o espelho nas configurações do Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Check the network, and the proxy in QGIS under Settings, Options, Network; then set up the engine again.</source>
        <translation>Verifique a rede, e o proxy no QGIS em Configurações, Opções, Rede; depois instale o motor de novo.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Check the network, the proxy in QGIS under Settings, Options, Network, and the address under 'Where models come from'.</source>
        <translation>Verifique a rede, o proxy no QGIS em Configurações, Opções, Rede, e o endereço em “De onde vêm os modelos”.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Check the package index in the settings of Ask Raster.</source>
        <translation>Verifique o índice de pacotes nas configurações do Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Check the proxy in QGIS under Settings, Options, Network.</source>
        <translation>Verifique o proxy no QGIS em Configurações, Opções, Rede.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Checking that the engine works</source>
        <translation>Verificando se o motor funciona</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Checking {file}</source>
        <translation>Verificando {file}</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose 4-bit (nf4) quantisation, a smaller model, or the CPU.</source>
        <translation>Escolha a quantização de 4 bits (nf4), um modelo menor ou a CPU.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>Choose 4-bit quantisation, or close other programs.</source>
        <translation>Escolha a quantização de 4 bits, ou feche outros programas.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose Automatic as the device in the settings.</source>
        <translation>Escolha Automático como dispositivo nas configurações.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Choose a &amp;folder …</source>
        <translation>P&amp;asta …</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>Choose a Qwen3.5, Qwen3-VL, Qwen2.5-VL, Qwen2-VL, InternVL3.5, SmolVLM2, LFM2-VL, Gemma 3, GLM-4.6V-Flash or LLaVA model.</source>
        <translation>Escolha um modelo Qwen3.5, Qwen3-VL, Qwen2.5-VL, Qwen2-VL, InternVL3.5, SmolVLM2, LFM2-VL, Gemma 3, GLM-4.6V-Flash ou LLaVA.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a folder that holds a model.</source>
        <translation>Escolha uma pasta que contenha um modelo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a model whose weights are published as safetensors.</source>
        <translation>Escolha um modelo cujos pesos sejam publicados como safetensors.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a name ending in .gpkg.</source>
        <translation>Escolha um nome que termine em .gpkg.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a name ending in .tif.</source>
        <translation>Escolha um nome que termine em .tif.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>Choose a quicker effort, or 4-bit quantisation, or close other programs.</source>
        <translation>Escolha um esforço menor ou a quantização de 4 bits, ou feche outros programas.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a raster layer.</source>
        <translation>Escolha uma camada raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>Escolha um modelo menor, ou feche outros programas.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a smaller model, or free memory.</source>
        <translation>Escolha um modelo menor, ou libere memória.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose an extent with an area.</source>
        <translation>Escolha uma extensão que tenha área.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose an instruction-tuned checkpoint with its tokenizer's files.</source>
        <translation>Escolha um modelo treinado para seguir instruções, com os arquivos do seu tokenizador.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose another checkpoint of this family.</source>
        <translation>Escolha outra versão desta família.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Choose another folder for models in the settings of Ask Raster.</source>
        <translation>Escolha outra pasta para os modelos nas configurações do Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Choose another model, or another address under 'Where models come from'.</source>
        <translation>Escolha outro modelo, ou outro endereço em “De onde vêm os modelos”.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose another model, or download it again from where it was published.</source>
        <translation>Escolha outro modelo, ou baixe-o de novo de onde foi publicado.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose another one in the settings of Ask Raster.</source>
        <translation>Escolha outro nas configurações do Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Choose another one.</source>
        <translation>Escolha outro.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose another raster layer.</source>
        <translation>Escolha outra camada raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose at least one.</source>
        <translation>Escolha pelo menos um.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose from {join}, or join some with '+'.</source>
        <translation>Escolha entre {join}, ou una alguns com '+'.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose from {join}, or remove it from the file.</source>
        <translation>Escolha entre {join}, ou remova-o do arquivo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/engine/model_store.py"/>
        <source>Choose it again on the models page: it is the password of a basic sign-in.</source>
        <translation>Escolha-o de novo na página de modelos: é a senha de uma autenticação básica.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose one of its subdatasets, or make a raster of its amplitudes.</source>
        <translation>Escolha um dos seus subconjuntos de dados, ou faça um raster das suas amplitudes.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose other bands.</source>
        <translation>Escolha outras bandas.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose raster layers.</source>
        <translation>Escolha camadas raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the column that holds the questions.</source>
        <translation>Escolha a coluna que contém as perguntas.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the engine's Python in the settings of Ask Raster, with its whole path.</source>
        <translation>Escolha o Python do motor nas configurações do Ask Raster, com o caminho completo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the engine's Python in the settings of Ask Raster.</source>
        <translation>Escolha o Python do motor nas configurações do Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the folder that holds config.json and the weights.</source>
        <translation>Escolha a pasta que contém config.json e os pesos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the model's own attention under More in the panel.</source>
        <translation>Escolha a atenção do modelo em Mais, no painel.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the model's own attention under More, or 4 bits in the settings.</source>
        <translation>Escolha a atenção do modelo em Mais, ou 4 bits nas configurações.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose {in_words}: it needs {gigabytes}.</source>
        <translation>Escolha em Quantização {in_words}: precisa de {gigabytes}.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Choose, download and test models</source>
        <translation>Escolher, baixar e testar modelos</translation>
    </message>
    <message>
        <location filename="../../ui/model_button.py"/>
        <source>Choose, download and test models. Now: {model}</source>
        <translation>Escolher, baixar e testar modelos. Agora: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Feche outros programas, ou escolha um modelo menor.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Close other windows of QGIS that may use the model, and try again.</source>
        <translation>Feche outras janelas do QGIS que possam usar o modelo, e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Close other windows of QGIS, let your antivirus leave out the engine's folder, and try again.</source>
        <translation>Feche outras janelas do QGIS, exclua a pasta do motor no seu antivírus e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Close the other windows of QGIS, and try again.</source>
        <translation>Feche as outras janelas do QGIS, e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Close the page; a download goes on</source>
        <translation>Fechar a página; um download continua</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Column of the questions</source>
        <translation>Coluna das perguntas</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Confidence is calibrated</source>
        <translation>A confiança é calibrada</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>Convert it first, or take its -hf checkpoint.</source>
        <translation>Converta-o primeiro, ou use a versão -hf dele.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Convert it to a tiled GeoTIFF with overviews.</source>
        <translation>Converta-o em um GeoTIFF em blocos com pirâmides.</translation>
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
        <translation>Copie-o de novo da sua conta em huggingface.co e escolha-o em “De onde vêm os modelos”.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Copy question, answer and facts</source>
        <translation>Copiar pergunta, resposta e dados</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Copy the file itself into the folder.</source>
        <translation>Copie o próprio arquivo para a pasta.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Correct it under 'Where models come from'; it begins with https://.</source>
        <translation>Corrija-o em “De onde vêm os modelos”; ele começa com https://.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Correct it, or remove it from the file for the default.</source>
        <translation>Corrija-o, ou remova-o do arquivo para usar o padrão.</translation>
    </message>
    <message>
        <location filename="../../model/asking/box_answer.py"/>
        <source>Counted are those that it saw in the whole at 1/{whole} of the resolution and in {closer} closer views; smaller ones elsewhere are not among them.</source>
        <translation>São contados os que ele viu no conjunto a 1/{whole} da resolução e em {closer} vistas mais próximas; os menores em outros lugares não estão entre eles.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Cut the zone to the surroundings of the layer.</source>
        <translation>Recorte a zona aos arredores da camada.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Delete it yourself if you no longer need it.</source>
        <translation>Apague-o você mesmo se não precisar mais dele.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Delete the engine that was set up, to free the disk</source>
        <translation>Apagar o motor instalado, para liberar o disco</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Delete this model from the disk</source>
        <translation>Apagar este modelo do disco</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Delete this model?</source>
        <translation>Apagar este modelo?</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Delete what has come of this model</source>
        <translation>Apagar o que chegou deste modelo</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Delete …</source>
        <translation>Apagar …</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Delete: {model}</source>
        <translation>Apagar: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Deleting …</source>
        <translation>Apagando …</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Descriptions and reasoning; a second opinion from another family.</source>
        <translation>Descrições e raciocínio; uma segunda opinião de outra família.</translation>
    </message>
    <message>
        <location filename="../../ui/error_card.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <location filename="../../ui/error_card.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Details of the error</source>
        <translation>Detalhes do erro</translation>
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
        <translation>Não cabe agora: precisa de {needed}, e {free} estão livres.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Does not fit this machine.</source>
        <translation>Não cabe neste computador.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Does not fit this machine: needs {needed}, has {memory}.</source>
        <translation>Não cabe neste computador: precisa de {needed}, há {memory}.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Download a model that does not fit?</source>
        <translation>Baixar um modelo que não cabe?</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Download and install the engine; QGIS stays usable</source>
        <translation>Baixar e instalar o motor; o QGIS continua utilizável</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download it again, or choose another device or quantisation in the settings.</source>
        <translation>Baixe-o de novo, ou escolha outro dispositivo ou outra quantização nas configurações.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download it again, or take the checkpoint that is not quantised.</source>
        <translation>Baixe-o de novo, ou use a versão que não está quantizada.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download it again.</source>
        <translation>Baixe-o de novo.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Download it again: it goes on where it ended.</source>
        <translation>Baixe-o de novo: continua de onde parou.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download the missing files again.</source>
        <translation>Baixe de novo os arquivos que faltam.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download the model again. If it comes again, ask whoever runs your network or the mirror.</source>
        <translation>Baixe o modelo de novo. Se acontecer outra vez, consulte quem cuida da sua rede ou do espelho.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Download {size}</source>
        <translation>Baixar {size}</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Download: {model}</source>
        <translation>Baixar: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Downloaded models take {used} of the disk; {free} are free.</source>
        <translation>Os modelos baixados ocupam {used} do disco; {free} estão livres.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Downloaded.</source>
        <translation>Baixado.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Downloading PyTorch, the largest part</source>
        <translation>Baixando o PyTorch, a maior parte</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Downloading {file}</source>
        <translation>Baixando {file}</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Downloading …</source>
        <translation>Baixando …</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Downloading: {done} of {total}</source>
        <translation>Baixado: {done} de {total}</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Draw it anew, or leave it out.</source>
        <translation>Desenhe-o de novo, ou deixe-o de fora.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Draw one, or leave it out.</source>
        <translation>Desenhe um, ou deixe a zona de fora.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Effort</source>
        <translation>Esforço</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Effort, focus, reducer and model</source>
        <translation>Esforço, foco, redução e modelo</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Effort: how long it may take</source>
        <translation>Esforço: quanto pode demorar</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Embedded model</source>
        <translation>Modelo incluído</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>End editing, and save the project again.</source>
        <translation>Termine a edição, e salve o projeto de novo.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Ended because</source>
        <translation>Terminou porque</translation>
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
        <translation>Python do motor</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Engine, model, device</source>
        <translation>Motor, modelo, dispositivo</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>Enter asks, Escape cancels.</source>
        <translation>Enter pergunta, Esc cancela.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Enter asks, Shift+Enter starts a new line, Up recalls, Escape cancels</source>
        <translation>Enter pergunta, Shift+Enter começa uma nova linha, Seta para cima recupera, Esc cancela</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Enter the index's name in place of the numbers in the settings of Ask Raster.</source>
        <translation>Escreva o nome do índice no lugar dos números nas configurações do Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Enter them in QGIS under Settings, Options, Network, and download the model again.</source>
        <translation>Informe-os no QGIS em Configurações, Opções, Rede, e baixe o modelo de novo.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Enter them in QGIS under Settings, Options, Network, and set up the engine again.</source>
        <translation>Informe-os no QGIS em Configurações, Opções, Rede, e instale o motor de novo.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Examined tiles</source>
        <translation>Blocos examinados</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Fetch this model; QGIS stays usable, and nothing of yours is sent</source>
        <translation>Obter este modelo; o QGIS continua utilizável, e nada seu é enviado</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Fewer bits a weight need less memory and cost a little accuracy</source>
        <translation>Menos bits por peso precisam de menos memória e custam um pouco de precisão</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits in 4 bits.</source>
        <translation>Cabe em 4 bits.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits in 4 bits: takes {needed} of {memory}.</source>
        <translation>Cabe em 4 bits: ocupa {needed} de {memory}.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits in 8 bits.</source>
        <translation>Cabe em 8 bits.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits in 8 bits: takes {needed} of {memory}.</source>
        <translation>Cabe em 8 bits: ocupa {needed} de {memory}.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits this machine.</source>
        <translation>Cabe neste computador.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits this machine: takes {needed} of {memory}.</source>
        <translation>Cabe neste computador: ocupa {needed} de {memory}.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Focus</source>
        <translation>Foco</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Folder with a model</source>
        <translation>Pasta com um modelo</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Follows the raster layer that you select in the Layers panel.</source>
        <translation>Segue a camada raster que você seleciona no painel Camadas.</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>For models whose licence has to be accepted: a basic sign-in whose password is your access token</source>
        <translation>Para modelos cuja licença precisa ser aceita: uma autenticação básica cuja senha é o seu token de acesso</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Full layer</source>
        <translation>Camada inteira</translation>
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
        <translation>Dê a ela uma georreferência, por exemplo com o Georreferenciador do QGIS.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Give it a name that ends in {value}.</source>
        <translation>Dê a ele um nome que termine em {value}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Give it another name.</source>
        <translation>Dê a ele outro nome.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Give the mirror's https address under 'Where models come from', or remove the access token.</source>
        <translation>Indique o endereço https do espelho em “De onde vêm os modelos”, ou remova o token de acesso.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Give the model's memory back; the next question loads it again</source>
        <translation>Liberar a memória do modelo; a próxima pergunta o carrega de novo</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Give west, south, east, north, in this order.</source>
        <translation>Informe oeste, sul, leste, norte, nesta ordem.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Go on with the download</source>
        <translation>Continuar o download</translation>
    </message>
    <message>
        <location filename="../../ui/panel/overviews_card.py"/>
        <source>Go through all pixels, and write nothing</source>
        <translation>Percorrer todos os pixels, sem escrever nada</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Good answers on a graphics card of 8 GB; many languages.</source>
        <translation>Boas respostas em uma placa gráfica de 8 GB; muitas línguas.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Heatmap</source>
        <translation>Calor</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>How far it is</source>
        <translation>Quanto avançou</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>How far the question is on its way</source>
        <translation>Quanto a pergunta avançou</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>How likely the answer is right, judged by the probability that the model gave its own words. The embedded model's is calibrated on answers of known truth about drawn scenes, not on your imagery; another model's is that probability itself, unless it was calibrated. It tells which answers to believe rather than others, not that they are good.</source>
        <translation>A probabilidade de a resposta estar certa, julgada pela probabilidade que o modelo deu às suas próprias palavras. A do modelo incluído é calibrada com respostas de verdade conhecida sobre cenas desenhadas, não com as suas imagens; a de outro modelo é essa própria probabilidade, a menos que tenha sido calibrado. Ela diz em quais respostas acreditar mais que em outras, não que sejam boas.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>How long it may take, and so how much is looked at and answered from. How much that is depends on the model and on this machine.</source>
        <translation>Quanto pode demorar e, portanto, quanto é olhado e usado para responder. A quantidade depende do modelo e deste computador.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>Identify the area</source>
        <translation>Identificar a área</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Install Python 3.12 from python.org and set up the engine again; with a package index or a folder of wheels of your own, check that it is complete.</source>
        <translation>Instale o Python 3.12 de python.org e instale o motor de novo; com um índice ou uma pasta de pacotes próprios, verifique se estão completos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Install the engine that belongs to this version of the plugin.</source>
        <translation>Instale o motor que corresponde a esta versão do complemento.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Installed in {folder}, where it takes about {needed} and {free} are free.</source>
        <translation>Instalado em {folder}, onde ocupa cerca de {needed}; {free} estão livres.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Installing Python</source>
        <translation>Instalando o Python</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Installing the libraries</source>
        <translation>Instalando as bibliotecas</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Intel graphics</source>
        <translation>Gráficos Intel</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Intel graphics card (XPU)</source>
        <translation>Placa gráfica Intel (XPU)</translation>
    </message>
    <message>
        <location filename="../../ui/ask_raster_plugin.py"/>
        <source>It is in the Raster menu, and a button in the toolbar.</source>
        <translation>Está no menu Raster e é um botão da barra de ferramentas.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>It is not known whether it fits this machine.</source>
        <translation>Não se sabe se cabe neste computador.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>It is tried again with the next row.</source>
        <translation>Uma nova tentativa é feita com a próxima linha.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>It may be meant as {near}. Correct it, or remove it from the file.</source>
        <translation>Talvez se trate de {near}. Corrija-o, ou remova-o do arquivo.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>It reads text and sees no images.</source>
        <translation>Ele lê texto e não vê imagens.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>It reads text and sees no images; those of 4 billion and more do.</source>
        <translation>Ele lê texto e não vê imagens; os de 4 bilhões e mais veem.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>It runs the model that answers, on this computer, and is installed once.</source>
        <translation>Ele roda neste computador o modelo que responde, e é instalado uma só vez.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>It runs the models, and knows which of them fit this machine. Set it up first; then choose a model here.</source>
        <translation>Ele roda os modelos e sabe quais cabem neste computador. Instale-o primeiro; depois escolha aqui um modelo.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/survey.py"/>
        <source>Its download was broken off. Download it again: it goes on there.</source>
        <translation>O download dele foi interrompido. Baixe-o de novo: continua dali.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Its licence must be accepted on its page before it can be downloaded.</source>
        <translation>A licença precisa ser aceita na página do modelo antes do download.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Its page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Keep this layer</source>
        <translation>Manter esta camada</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Keep this layer when another is selected</source>
        <translation>Manter esta camada quando outra for selecionada</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>Kept in</source>
        <translation>Ficam em</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Kept: it stays when you select another layer.</source>
        <translation>Mantida: ela fica quando você seleciona outra camada.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>LFM2-VL works.</source>
        <translation>LFM2-VL funciona.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Leave it out, or add a raster of it.</source>
        <translation>Deixe-a de fora, ou adicione um raster que a mostre.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Leave it out, or cut it to the surroundings of the raster.</source>
        <translation>Deixe-a de fora, ou recorte-a aos arredores do raster.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Leave the engine as it is</source>
        <translation>Deixar o motor como está</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>Level {level} of {levels}, {resolution}
{share} of the attention at this level, {kept} of {tokens} tokens used in the answer</source>
        <translation>Nível {level} de {levels}, {resolution}
{share} da atenção neste nível, {kept} de {tokens} tokens usados na resposta</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Level {level} of {levels}: {tiles}</source>
        <translation>Nível {level} de {levels}: {tiles}</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Licence: {licence}</source>
        <translation>Licença: {licence}</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Loading the model …</source>
        <translation>Carregando o modelo …</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Look again at what is needed, then set up the engine</source>
        <translation>Ver de novo o que é preciso e depois instalar o motor</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Look for models and free memory again</source>
        <translation>Procurar de novo modelos e memória livre</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>Look for something</source>
        <translation>Procurar algo</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>Looked at {seen} of {all}</source>
        <translation>Olhados {seen} de {all}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>Looked at {tiles}</source>
        <translation>Olhado: {tiles}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Looking</source>
        <translation>Exploração</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Looking at the folder …</source>
        <translation>Olhando a pasta …</translation>
    </message>
    <message>
        <location filename="../../model/catalog/verdicts.py"/>
        <source>Looking at the model</source>
        <translation>Exame do modelo</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Looking at what is needed …</source>
        <translation>Vendo o que é preciso …</translation>
    </message>
    <message>
        <location filename="../../model/service/server.py"/>
        <source>Looking for a device to run on</source>
        <translation>Busca de um dispositivo</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Looking for models …</source>
        <translation>Procurando modelos …</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Looking where the rasters lie</source>
        <translation>Vendo onde estão os rasters</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Looking: a search, or the whole scene with 24 tokens a tile</source>
        <translation>Exploração: uma busca, ou a cena inteira com 24 tokens por bloco</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make a raster of its amplitudes, and ask about that.</source>
        <translation>Faça um raster das suas amplitudes, e pergunte sobre ele.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Make about {size} of room, or ask anyway.</source>
        <translation>Libere cerca de {size}, ou pergunte assim mesmo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make one virtual raster of the files themselves, or convert it to a GeoTIFF.</source>
        <translation>Faça um raster virtual dos próprios arquivos, ou converta-o em um GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make room on it, or choose a folder on another disk.</source>
        <translation>Libere espaço nele, ou escolha uma pasta em outro disco.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Make room on it.</source>
        <translation>Libere espaço nele.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Make room on the disk, and set up the engine again.</source>
        <translation>Libere espaço no disco, e instale o motor de novo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make the folder first.</source>
        <translation>Crie primeiro a pasta.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make the model's folder writable.</source>
        <translation>Permita escrever na pasta do modelo.</translation>
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
        <translation>Pasta do modelo (vazio: a das configurações, senão o modelo incluído)</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Model that answered</source>
        <translation>Modelo que respondeu</translation>
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
        <translation>Os modelos rodam em: {device}</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Models run on: {device}, {memory} of memory, {free} free</source>
        <translation>Os modelos rodam em: {device}, {memory} de memória, {free} livres</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Move to a place that has data.</source>
        <translation>Vá para um lugar que tenha dados.</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>Moving the evidence beside the project</source>
        <translation>Movendo as evidências para junto do projeto</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>NVIDIA graphics card</source>
        <translation>Placa gráfica NVIDIA</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>NVIDIA or AMD graphics card (CUDA, ROCm)</source>
        <translation>Placa gráfica NVIDIA ou AMD (CUDA, ROCm)</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Name it once.</source>
        <translation>Nomeie-o uma vez.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Newest line</source>
        <translation>Linha mais recente</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>No Python was found that the engine can be installed with.</source>
        <translation>Não foi encontrado nenhum Python com que o motor possa ser instalado.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>No answer: the model does not know.</source>
        <translation>Sem resposta: o modelo não sabe.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>No graphics card was found that the engine can use: it will run on the processor.</source>
        <translation>Não foi encontrada placa gráfica que o motor possa usar: ele rodará no processador.</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>No model was downloaded yet; {free} of the disk are free.</source>
        <translation>Nenhum modelo foi baixado ainda; {free} do disco estão livres.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>No secret came on standard input.</source>
        <translation>Nenhum segredo chegou pela entrada padrão.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>None: overview only</source>
        <translation>Nenhum: só o conjunto</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Normal: more details</source>
        <translation>Normal: mais detalhes</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Not asked.</source>
        <translation>Não foi perguntado.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Not asked: the model has not learnt to answer this.</source>
        <translation>Não foi perguntado: o modelo não aprendeu a responder a isto.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Not visible: the model cannot see it at this resolution.</source>
        <translation>Não visível: o modelo não consegue ver nesta resolução.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Nothing is downloaded: the packages come from {folder}.</source>
        <translation>Nada é baixado: os pacotes vêm de {folder}.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Nothing stood out that was worth a closer look.</source>
        <translation>Nada merecia ser olhado mais de perto.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>Nothing stood out, so it looked no closer than 1/{decimation} of the resolution.</source>
        <translation>Nada se destacou, por isso não olhou mais de perto do que 1/{decimation} da resolução.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>Of its size, Qwen3.5 and Gemma 3 work.</source>
        <translation>Do tamanho dele funcionam Qwen3.5 e Gemma 3.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Only safetensors are loaded; convert the weights first.</source>
        <translation>Só safetensors são carregados; converta primeiro os pesos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Open the layer's address in a browser: it may want you to sign in.</source>
        <translation>Abra o endereço da camada em um navegador: talvez ele peça que você entre.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Open the model's page on the internet, with its licence</source>
        <translation>Abrir a página do modelo na internet, com a licença</translation>
    </message>
    <message>
        <location filename="../../ui/ask_raster_plugin.py"/>
        <source>Open the panel</source>
        <translation>Abrir o painel</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/places.py"/>
        <source>Opening '{raster}'</source>
        <translation>Abertura de “{raster}”</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Outcome</source>
        <translation>Desfecho</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/layer_region.py"/>
        <source>Over so wide an extent '{name}' is looked at down to {native} map units a pixel; it has up to {zooms}. Ask about a smaller extent to see more.</source>
        <translation>Em uma extensão tão ampla, “{name}” é olhado até {native} unidades do mapa por pixel; ele vai até {zooms}. Pergunte sobre uma extensão menor para ver mais.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Package &amp;index</source>
        <translation>Í&amp;ndice de pacotes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Package index</source>
        <translation>Índice de pacotes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Packages' &amp;folder</source>
        <translation>P&amp;asta dos pacotes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Packages' folder</source>
        <translation>Pasta dos pacotes</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Page on the internet: {model}</source>
        <translation>Página na internet: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/evidence_strip.py"/>
        <source>Point at a tile to see it on the map, click to go there</source>
        <translation>Aponte para um bloco para vê-lo no mapa, clique para ir até ele</translation>
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
        <translation>Preparação da pergunta</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Press 'Set up the engine' in the panel of Ask Raster.</source>
        <translation>Clique em “Instalar o motor” no painel do Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Processor (CPU)</source>
        <translation>Processador (CPU)</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Processor only</source>
        <translation>Só processador</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/panel/progress_line.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Put 'background' first.</source>
        <translation>Ponha “background” primeiro.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Put it back, or make the virtual raster again from the files that are there.</source>
        <translation>Ponha-o de volta, ou refaça o raster virtual com os arquivos que existem.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Put the file back, or make the mosaic anew.</source>
        <translation>Ponha o arquivo de volta, ou refaça o mosaico.</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>Putting the evidence on the map</source>
        <translation>Colocação das evidências no mapa</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up.py"/>
        <source>Python {version}, which is downloaded</source>
        <translation>Python {version}, que é baixado</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>QGIS did not take the question as a task.</source>
        <translation>O QGIS não aceitou a pergunta como tarefa.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>QGIS did not take the task.</source>
        <translation>O QGIS não aceitou a tarefa.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>QGIS uses a SOCKS proxy, through which models cannot be downloaded.</source>
        <translation>O QGIS usa um proxy SOCKS, pelo qual não é possível baixar modelos.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Quantisation</source>
        <translation>Quantização</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Questions, one a line</source>
        <translation>Perguntas, uma por linha</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Quick: few details</source>
        <translation>Rápido: poucos detalhes</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Raster layer</source>
        <translation>Camada raster</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Raster layers</source>
        <translation>Camadas raster</translation>
    </message>
    <message>
        <location filename="../../model/service/server.py"/>
        <source>Reading a message</source>
        <translation>Leitura de uma mensagem</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Reading the raster …</source>
        <translation>Lendo o raster …</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Reading the raster: {share}</source>
        <translation>Lendo o raster: {share}</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Recommended</source>
        <translation>Recomendados</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Reducer</source>
        <translation>Redução</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Region focus module (trained)</source>
        <translation>Módulo de foco (treinado)</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Relevance</source>
        <translation>Relevância</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Remove drop_positions from its ask_raster.json.</source>
        <translation>Remova drop_positions do seu ask_raster.json.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Remove it from the file.</source>
        <translation>Remova-o do arquivo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Remove the engine?</source>
        <translation>Remover o motor?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Remove …</source>
        <translation>Remover …</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Removing the engine</source>
        <translation>Removendo o motor</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Restart QGIS, and remove it again before asking anything.</source>
        <translation>Reinicie o QGIS, e remova-o de novo antes de perguntar qualquer coisa.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Restart QGIS, or load the plugin again.</source>
        <translation>Reinicie o QGIS, ou carregue o complemento de novo.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Runs on</source>
        <translation>Roda em</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Save it as a file to keep its evidence beside it.</source>
        <translation>Salve-o como arquivo para manter as evidências ao lado dele.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Say where the answers go.</source>
        <translation>Informe para onde vão as respostas.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Search: closer where it matters</source>
        <translation>Busca dirigida</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Search: the model looks closer where it matters for the question. Whole scene: it looks at every tile, and answers from the 24 tokens of each that stand out. That takes longer the larger the extent is, and a large one has no room.</source>
        <translation>Busca: o modelo olha mais de perto onde importa para a pergunta. Cena inteira: ele olha cada bloco e responde com os 24 tokens de cada um que se destacam. Demora mais quanto maior for a extensão, e uma grande não cabe.</translation>
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
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <location filename="../../ui/error_card.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Select the text to copy it</source>
        <translation>Selecione o texto para copiá-lo</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Set an HTTP proxy in QGIS under Settings, Options, Network, or download the model's files with your browser and choose their folder.</source>
        <translation>Defina um proxy HTTP no QGIS em Configurações, Opções, Rede, ou baixe os arquivos do modelo com o navegador e escolha a pasta deles.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Set it up again to replace it: all of it is downloaded again.</source>
        <translation>Instale-o de novo para substituí-lo: tudo é baixado outra vez.</translation>
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
        <translation>Instalar o motor</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Set up the engine again</source>
        <translation>Reinstalar o motor</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Set up the engine again. If it comes again, ask whoever runs your network or package index.</source>
        <translation>Instale o motor de novo. Se acontecer outra vez, consulte quem cuida da sua rede ou do seu índice de pacotes.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Set up the engine again. If it comes again, choose 'Processor only', or report it with the details.</source>
        <translation>Instale o motor de novo. Se acontecer outra vez, escolha “Só processador”, ou relate-o com os detalhes.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Set up the engine again. If it comes again, report it with the details.</source>
        <translation>Instale o motor de novo. Se acontecer outra vez, relate-o com os detalhes.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up.py"/>
        <location filename="../../plugin/engine/set_up_task.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Setting up the engine</source>
        <translation>Instalação do motor</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Show in the panel what would be installed</source>
        <translation>Mostrar no painel o que seria instalado</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Show in the panel what would be installed, to repair it</source>
        <translation>Mostrar no painel o que seria instalado, para repará-lo</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/map_view.py"/>
        <source>Show one side of it, or ask about the full layer.</source>
        <translation>Mostre um lado, ou pergunte sobre a camada inteira.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Show the tiles it looked at</source>
        <translation>Mostrar os blocos que ele olhou</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Show this folder no longer; its files stay</source>
        <translation>Não mostrar mais esta pasta; os arquivos ficam</translation>
    </message>
    <message>
        <location filename="../../ui/error_card.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Show what to pass on when you report this</source>
        <translation>Mostrar o que transmitir quando você relatar isto</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Show where it looked</source>
        <translation>Mostrar onde ele olhou</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Showing the evidence</source>
        <translation>Exibição das evidências</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Simple questions in English on a small laptop.</source>
        <translation>Perguntas simples em inglês em um notebook pequeno.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Simple questions in English, quickly without a graphics card.</source>
        <translation>Perguntas simples em inglês, rápidas sem placa gráfica.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Simple questions in many languages on a small laptop.</source>
        <translation>Perguntas simples em muitas línguas em um notebook pequeno.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Simple questions in many languages, without a graphics card.</source>
        <translation>Perguntas simples em muitas línguas, sem placa gráfica.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Small objects, and where they are, on a graphics card of 8 GB.</source>
        <translation>Objetos pequenos, e onde estão, em uma placa gráfica de 8 GB.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Small objects, and where they are; many languages.</source>
        <translation>Objetos pequenos, e onde estão; muitas línguas.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>SmolVLM2 is its successor.</source>
        <translation>SmolVLM2 é o sucessor dele.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>So that the first question does not wait for it</source>
        <translation>Para que a primeira pergunta não espere por ele</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/engine_connection.py"/>
        <source>Starting the engine</source>
        <translation>Início do motor</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>Starting …</source>
        <translation>Iniciando …</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Stop looking</source>
        <translation>Parar a procura</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Stop setting up the engine</source>
        <translation>Parar a instalação do motor</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>Stop this question (Escape)</source>
        <translation>Parar esta pergunta (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Stop; a download goes on there the next time</source>
        <translation>Parar; um download continua dali na próxima vez</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Such a name has two parts, as organisation/model.</source>
        <translation>Um nome assim tem duas partes, como organização/modelo.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Suggested for this machine</source>
        <translation>Sugerido para este computador</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Table of questions</source>
        <translation>Tabela de perguntas</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Take off the list</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Take off the list: {model}</source>
        <translation>Tirar da lista: {model}</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Take the checkpoint that is not quantised.</source>
        <translation>Use a versão que não está quantizada.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Take the same model as it was published first, not quantised: where memory is small, it is held in 8 or 4 bits here. Its bitsandbytes checkpoint (bnb-4bit) works, too.</source>
        <translation>Use o mesmo modelo como foi publicado primeiro, não quantizado: se a memória é pouca, aqui ele é mantido em 8 ou 4 bits. A versão bitsandbytes dele (bnb-4bit) também funciona.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Take the same model as safetensors: where memory is small, it is held in 8 or 4 bits here.</source>
        <translation>Use o mesmo modelo em safetensors: se a memória é pouca, aqui ele é mantido em 8 ou 4 bits.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Test: {model}</source>
        <translation>Testar: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>The Python interpreter that has the engine's libraries; empty for the installed</source>
        <translation>O interpretador Python que tem as bibliotecas do motor; vazio para o instalado</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/engine/model_store.py"/>
        <source>The access token could not be read from QGIS's authentication manager.</source>
        <translation>O token de acesso não pôde ser lido do gerenciador de autenticação do QGIS.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The access token holds what no token holds.</source>
        <translation>O token de acesso contém algo que nenhum token contém.</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>The address of a mirror begins with https://.</source>
        <translation>O endereço de um espelho começa com https://.</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>The address of the mirror has a password in it, which would be kept unprotected. Choose an access token instead.</source>
        <translation>O endereço do espelho contém uma senha, que ficaria guardada sem proteção. Escolha um token de acesso.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The address of the mirror is no address.</source>
        <translation>O endereço do espelho não é um endereço.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>The address of the package index has a password in it, which would be kept unprotected. Write it into pip's own configuration instead.</source>
        <translation>O endereço do índice de pacotes contém uma senha, que ficaria guardada sem proteção. Escreva-a na configuração do pip.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>The address of your organisation's Python package index, for the set-up</source>
        <translation>O endereço do índice de pacotes Python da sua organização, para a instalação</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>The address of your organisation's mirror of Hugging Face</source>
        <translation>O endereço do espelho do Hugging Face da sua organização</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The answer is cut: it had become as long as an answer may be.</source>
        <translation>A resposta está cortada: tinha ficado tão longa quanto uma resposta pode ser.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>The best answers here: small objects, counting, reading signs, reasoning, many languages.</source>
        <translation>As melhores respostas aqui: objetos pequenos, contagem, leitura de placas, raciocínio, muitas línguas.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The certificate of a package index that is named by numbers cannot be checked.</source>
        <translation>Não é possível verificar o certificado de um índice de pacotes indicado por números.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The columns of '{name}' are stored from east to west, which this QGIS cannot draw.</source>
        <translation>As colunas de “{name}” estão gravadas de leste para oeste, o que este QGIS não consegue desenhar.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The computer ended the engine, as it does when memory runs out.</source>
        <translation>O computador encerrou o motor, como faz quando a memória acaba.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The connection broke during the download.</source>
        <translation>A conexão caiu durante o download.</translation>
    </message>
    <message>
        <location filename="../../model/asking/conversation.py"/>
        <source>The conversation is long: of its {turns} turns the model was told the last {known}.</source>
        <translation>A conversa é longa: das suas {turns} rodadas, o modelo conhece as últimas {known}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The disk has {free} MB free, and the engine needs about {needed} MB.</source>
        <translation>O disco tem {free} MB livres, e o motor precisa de cerca de {needed} MB.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The disk is full: {folder}.</source>
        <translation>O disco está cheio: {folder}.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The download</source>
        <translation>O download</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The download needs {missing} GB on the disk of {folder}, {free} GB are free.</source>
        <translation>O download precisa de {missing} GB no disco de {folder}; {free} GB estão livres.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The driver that {name} computes with is missing: the engine will run on the processor. Install AMD's driver amdgpu first to use the card.</source>
        <translation>Falta o driver com que {name} calcula: o motor rodará no processador. Instale primeiro o driver amdgpu da AMD para usar a placa.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The driver {driver} of the graphics card {name} is too old: the engine will run on the processor, slowly. Update the driver to version {needed} or later first.</source>
        <translation>O driver {driver} da placa gráfica {name} é antigo demais: o motor rodará no processador, devagar. Atualize primeiro o driver para a versão {needed} ou posterior.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The embedded model gave its first answer in {seconds} s, on {device}.</source>
        <translation>O modelo incluído deu a primeira resposta em {seconds} s, em {device}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine could not be installed.</source>
        <translation>O motor não pôde ser instalado.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine could not be removed whole.</source>
        <translation>O motor não pôde ser removido por completo.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine does not start any more</source>
        <translation>O motor não inicia mais</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine ended before it was done.</source>
        <translation>O motor terminou antes de concluir.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine is being set up</source>
        <translation>O motor está sendo instalado</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine is being set up already, in this or another window of QGIS.</source>
        <translation>O motor já está sendo instalado, nesta ou em outra janela do QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>The engine is deleted from this computer. It can be set up again.</source>
        <translation>O motor é apagado deste computador. Ele pode ser instalado de novo.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine is not set up yet</source>
        <translation>O motor ainda não está instalado</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine is not set up yet.</source>
        <translation>O motor ainda não está instalado.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine is out of date</source>
        <translation>O motor está desatualizado</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine is ready.</source>
        <translation>O motor está pronto.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>The engine is still being set up.</source>
        <translation>O motor ainda está sendo instalado.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine was ended.</source>
        <translation>O motor foi encerrado.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine was installed, but does not start.</source>
        <translation>O motor foi instalado, mas não inicia.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The engine will run on the graphics card {name}.</source>
        <translation>O motor rodará na placa gráfica {name}.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The engine will run on the graphics unit of this Mac.</source>
        <translation>O motor rodará na unidade gráfica deste Mac.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The engine will run on the processor, as chosen.</source>
        <translation>O motor rodará no processador, como escolhido.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The engine will run on the processor. If {name} is an Arc or of a Core Ultra, choose Intel graphics, which is faster.</source>
        <translation>O motor rodará no processador. Se {name} for uma Arc ou de um Core Ultra, escolha Gráficos Intel, que são mais rápidos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine's Python at {python} could not be started.</source>
        <translation>O Python do motor em {python} não pôde ser iniciado.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine's Python was not found, because this user has no home folder.</source>
        <translation>O Python do motor não foi encontrado, porque este usuário não tem pasta pessoal.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The engine's folder cannot be written.</source>
        <translation>Não é possível escrever na pasta do motor.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>The evidence in {folder} cannot be opened again.</source>
        <translation>As evidências em {folder} não podem ser abertas de novo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The extent is empty.</source>
        <translation>A extensão está vazia.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The extent is not a rectangle.</source>
        <translation>A extensão não é um retângulo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The extent lies outside of the raster.</source>
        <translation>A extensão está fora do raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The extent lies outside the layer '{name}'.</source>
        <translation>A extensão está fora da camada “{name}”.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The folder {folder} cannot be written.</source>
        <translation>Não é possível escrever na pasta {folder}.</translation>
    </message>
    <message>
        <location filename="../../model/asking/planning.py"/>
        <source>The free memory has room for {vision_tokens} vision tokens of the {wanted} that this effort means.</source>
        <translation>A memória livre tem espaço para {vision_tokens} tokens visuais dos {wanted} que este esforço significa.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The graphics card is not used, so answers take longer. Update its driver, then set up the engine again in the settings of Ask Raster.</source>
        <translation>A placa gráfica não é usada, por isso as respostas demoram mais. Atualize o driver dela, e depois instale o motor de novo nas configurações do Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The hub does not give {hub_id} without a valid access token, or has no such model.</source>
        <translation>O hub não entrega {hub_id} sem um token de acesso válido, ou não tem esse modelo.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The hub no longer has this revision of {hub_id}.</source>
        <translation>O hub já não tem esta revisão de {hub_id}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>The last question is not answered yet.</source>
        <translation>A última pergunta ainda não foi respondida.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' came damaged at {place}.</source>
        <translation>A camada “{name}” chegou danificada ({place}).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' cannot be read.</source>
        <translation>A camada “{name}” não pode ser lida.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read at {place_in_words}.</source>
        <translation>A camada “{name}” não pôde ser lida ({place_in_words}).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read at {place}.</source>
        <translation>A camada “{name}” não pôde ser lida ({place}).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read at {place}: the file {missing} is missing.</source>
        <translation>A camada “{name}” não pôde ser lida ({place}): falta o arquivo {missing}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read: its server answered with a page.</source>
        <translation>A camada “{name}” não pôde ser lida: o servidor dela respondeu com uma página web.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read: its server answered with a page: {words}</source>
        <translation>A camada “{name}” não pôde ser lida: o servidor dela respondeu com uma página web: {words}</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' did not come at {place}: nothing was heard of it for {SILENCE_SECONDS} s.</source>
        <translation>A camada “{name}” não chegou ({place}): nada se soube dela durante {SILENCE_SECONDS} s.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' holds complex numbers, which QGIS cannot draw.</source>
        <translation>A camada “{name}” contém números complexos, que o QGIS não consegue desenhar.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' is no raster layer.</source>
        <translation>A camada “{name}” não é uma camada raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' lacks overviews: {costly} billion pixels would have to be gone through for the first look.</source>
        <translation>A camada “{name}” não tem pirâmides: {costly} bilhões de pixels teriam de ser percorridos para o primeiro olhar.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer is being edited.</source>
        <translation>A camada está sendo editada.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer is no longer in the project.</source>
        <translation>A camada não está mais no projeto.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/layer_region.py"/>
        <source>The layer lacks coarse overviews: {costly_pixels} million pixels have to be gone through for the first look. Build overviews (pyramids) in the layer's properties to avoid this.</source>
        <translation>Faltam à camada pirâmides gerais: {costly_pixels} milhões de pixels precisam ser percorridos para o primeiro olhar. Construa pirâmides nas propriedades da camada para evitar isso.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/layer_region.py"/>
        <source>The layer lacks overviews: {costly_pixels} million pixels have to be gone through for the first look. Build overviews (pyramids) in the layer's properties to avoid this.</source>
        <translation>A camada não tem pirâmides: {costly_pixels} milhões de pixels precisam ser percorridos para o primeiro olhar. Construa pirâmides nas propriedades da camada para evitar isso.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>The layer was not searched.</source>
        <translation>A camada não foi examinada.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/fill_values.py"/>
        <source>The layer's colours are stretched to a value that only fills gaps, so that little can be told apart. Enter that value as additional no data value in the layer's properties, under Transparency, and stretch the colours again.</source>
        <translation>As cores da camada estão esticadas até um valor que só preenche lacunas, de modo que pouco se distingue. Informe esse valor como valor sem dados adicional nas propriedades da camada, em Transparência, e estique as cores de novo.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>The map does not draw this layer at its present scale.</source>
        <translation>O mapa não desenha esta camada na escala atual.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The memory of {device} is too small for this question.</source>
        <translation>A memória de {device} é pequena demais para esta pergunta.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The mirror's address begins with http, so the access token could be read on the way.</source>
        <translation>O endereço do espelho começa com http, por isso o token de acesso poderia ser lido no caminho.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model began to repeat itself, and was stopped.</source>
        <translation>O modelo começou a se repetir e foi interrompido.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model gave no answer.</source>
        <translation>O modelo não deu resposta.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>The model in use, {model}, is not there any more.</source>
        <translation>O modelo em uso, {model}, não está mais lá.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The model is not unloaded while a question is answered.</source>
        <translation>O modelo não é descarregado enquanto uma pergunta é respondida.</translation>
    </message>
    <message>
        <location filename="../../model/asking/planning.py"/>
        <source>The model looks at no more than {largest} pixels a side, so the whole scene was shown at 1/{decimation} of its resolution; what is smaller was not seen.</source>
        <translation>O modelo olha no máximo {largest} pixels por lado, por isso toda a cena foi mostrada a 1/{decimation} da sua resolução; o que é menor não foi visto.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>The model said nothing.</source>
        <translation>O modelo não disse nada.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model thought about the question, but gave no answer.</source>
        <translation>O modelo pensou na pergunta, mas não deu resposta.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model thought for as long as it may, and was then made to answer.</source>
        <translation>O modelo pensou por todo o tempo que pode, e então teve de responder.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The model's chat template does not place each image.</source>
        <translation>O modelo de conversa (chat template) não coloca cada imagem.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The model's chat template runs too long or takes too much memory.</source>
        <translation>O modelo de conversa (chat template) demora demais ou ocupa memória demais.</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model's context was too short for all that was found: {left_out} tiles, those with the lowest scores, were left out of the answer.</source>
        <translation>O contexto do modelo era curto demais para tudo o que foi encontrado: {left_out} blocos, os de menor pontuação, ficaram fora da resposta.</translation>
    </message>
    <message>
        <location filename="../../model/asking/box_answer.py"/>
        <source>The model's list of places was cut in {cut} of {replies} views: there may be more of them.</source>
        <translation>A lista de lugares do modelo foi cortada em {cut} de {replies} vistas: pode haver mais.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>The model's own attention</source>
        <translation>Atenção do modelo</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>The models are being looked at</source>
        <translation>Os modelos estão sendo olhados</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/said_openly.py"/>
        <source>The output</source>
        <translation>A saída</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>The output is complete; {name} is removed again.</source>
        <translation>A saída está completa; {name} é removido.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>The output's format has shortened {count} of the texts. They are whole in {path}.</source>
        <translation>O formato da saída encurtou {count} dos textos. Eles estão inteiros em {path}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>The overviews could not be written into {folder}.</source>
        <translation>As pirâmides não puderam ser escritas em {folder}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The pixels of the layer '{name}' have no size on the ground: its georeference is broken.</source>
        <translation>Os pixels da camada “{name}” não têm tamanho no terreno: a georreferência dela está quebrada.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The plugin starts the engine.</source>
        <translation>É o complemento que inicia o motor.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>The probability that the model gave its own words; it was not calibrated, so it tells which answers to believe rather than others, not how often they are right.</source>
        <translation>A probabilidade que o modelo deu às suas próprias palavras; não foi calibrada, por isso diz em quais respostas acreditar mais que em outras, não quantas vezes estão certas.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The process that runs the model's chat template cannot be started, or has ended.</source>
        <translation>O processo do modelo de conversa (chat template) não pode ser iniciado, ou terminou.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The project is not kept in a folder.</source>
        <translation>O projeto não está guardado em uma pasta.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The proxy of your network asks for a name and a password.</source>
        <translation>O proxy da sua rede pede um nome e uma senha.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The proxy of your network cannot be reached, or does not let this through.</source>
        <translation>O proxy da sua rede não pode ser alcançado, ou não deixa isto passar.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The question and the overview take {tokens} tokens; the model has room for {max}.</source>
        <translation>A pergunta e a visão de conjunto ocupam {tokens} tokens; o modelo tem espaço para {max}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The question is empty.</source>
        <translation>A pergunta está vazia.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The question was cancelled.</source>
        <translation>A pergunta foi cancelada.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>The question was ended.</source>
        <translation>A pergunta foi encerrada.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The question would take more than {WEB_TILE_BUDGET} tiles from the server of '{name}'.</source>
        <translation>A pergunta pediria mais de {WEB_TILE_BUDGET} blocos ao servidor de “{name}”.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The questions before are about another layer or another place.</source>
        <translation>As perguntas anteriores são sobre outra camada ou outro lugar.</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>The quickest: simple questions in English on any laptop.</source>
        <translation>O mais rápido: perguntas simples em inglês em qualquer notebook.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The raster covers {part}, {part2}, {part3}, {part4}.</source>
        <translation>O raster cobre {part}, {part2}, {part3}, {part4}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The raster is a virtual raster of virtual rasters, more than {MAX_DEPTH} deep or too many times over.</source>
        <translation>O raster é um raster virtual de rasters virtuais, com mais de {MAX_DEPTH} níveis ou vezes demais.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>The raster layer to ask about</source>
        <translation>A camada raster sobre a qual se pergunta</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The raster {which} cannot be opened.</source>
        <translation>O raster {which} não pode ser aberto.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The region focus module of {name} cannot be loaded.</source>
        <translation>O módulo de foco de {name} não pode ser carregado.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The region focus module of {name} does not fit into the memory of {device} beside the model.</source>
        <translation>O módulo de foco de {name} não cabe na memória de {device} ao lado do modelo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The region focus module of {name} does not fit the model.</source>
        <translation>O módulo de foco de {name} não corresponde ao modelo.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>The rows are kept in the output alone.</source>
        <translation>As linhas são mantidas só na saída.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>The rows that are done are in {path}.</source>
        <translation>As linhas prontas estão em {path}.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The server has been asked too often and wants a pause.</source>
        <translation>O servidor foi consultado vezes demais e quer uma pausa.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>The server has not answered for {seconds}&#xa0;s</source>
        <translation>O servidor não responde há {seconds}&#xa0;s</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The server tells no digests of the model's files: they cannot be checked.</source>
        <translation>O servidor não informa as somas de verificação dos arquivos do modelo: eles não podem ser verificados.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The server that has the model answers as no hub does.</source>
        <translation>O servidor que tem o modelo não responde como um hub.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The server that has the model answers with an error.</source>
        <translation>O servidor do modelo responde com um erro.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The server that has the model cannot be reached.</source>
        <translation>O servidor do modelo não pode ser alcançado.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The server that has the packages answers with an error.</source>
        <translation>O servidor dos pacotes responde com um erro.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The server that has the packages cannot be reached.</source>
        <translation>O servidor dos pacotes não pode ser alcançado.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The server that has the packages refuses to give them.</source>
        <translation>O servidor dos pacotes se recusa a fornecê-los.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The server that models come from does not have {hub_id}.</source>
        <translation>O servidor de onde vêm os modelos não tem {hub_id}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The table of questions has no column '{column}'.</source>
        <translation>A tabela de perguntas não tem a coluna “{column}”.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/map_view.py"/>
        <source>The visible extent cannot be expressed in the layer's coordinate system.</source>
        <translation>A extensão visível não pode ser expressa no sistema de coordenadas da camada.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/map_view.py"/>
        <source>The visible extent lies across the 180° meridian.</source>
        <translation>A extensão visível atravessa o meridiano de 180°.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone cannot be expressed in the raster's coordinate system.</source>
        <translation>A zona não pode ser expressa no sistema de coordenadas do raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone has no polygon.</source>
        <translation>A zona não tem polígono.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone lies on none of the rasters.</source>
        <translation>A zona não está em nenhum dos rasters.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone reaches beyond what the layer's CRS can express.</source>
        <translation>A zona vai além do que o SRC da camada pode expressar.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone's polygon is invalid and cannot be mended.</source>
        <translation>O polígono da zona é inválido e não pode ser reparado.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Their answers are in the log.</source>
        <translation>As respostas estão no registro.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There are no valid pixels of {name} in this extent.</source>
        <translation>Não há pixels válidos de {name} nesta extensão.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>There is no Python at {path}. Choose another file, or leave the field empty.</source>
        <translation>Não há Python em {path}. Escolha outro arquivo, ou deixe o campo vazio.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no Python for the engine at {python}.</source>
        <translation>Não há Python para o motor em {python}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no device '{wanted}' that this engine's PyTorch can use.</source>
        <translation>Não há dispositivo “{wanted}” que o PyTorch deste motor possa usar.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no model folder {path}.</source>
        <translation>Não há pasta de modelo {path}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no output.</source>
        <translation>Não há saída.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no question.</source>
        <translation>Não há pergunta.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>There is no raster layer in the project.</source>
        <translation>Não há camada raster no projeto.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no raster layer.</source>
        <translation>Não há camada raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no raster.</source>
        <translation>Não há raster.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no token reducer '{part}'.</source>
        <translation>Não há redução de tokens “{part}”.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is not enough memory: {name} cannot be {doing}.</source>
        <translation>Não há memória suficiente: {name} não pode ser {doing}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>There is too little room for the overviews in {folder}.</source>
        <translation>Não há espaço suficiente para as pirâmides em {folder}.</translation>
    </message>
    <message>
        <location filename="../../model/asking/assessment.py"/>
        <source>There was too little memory to ask whether the overview is enough: it was searched.</source>
        <translation>Havia pouca memória para perguntar se a visão geral basta: foi feita a pesquisa.</translation>
    </message>
    <message>
        <location filename="../../model/asking/verification.py"/>
        <source>There was too little memory to check the places that were found one by one.</source>
        <translation>Havia pouca memória para verificar um a um os lugares encontrados.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/saved_evidence.py"/>
        <source>These layers could not be moved beside the project: {names}.</source>
        <translation>Estas camadas não puderam ser movidas para junto do projeto: {names}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/saved_evidence.py"/>
        <source>They stay in your QGIS profile and work on this computer. To pass the project on, export them into its folder.</source>
        <translation>Elas ficam no seu perfil do QGIS e funcionam neste computador. Para entregar o projeto, exporte-as para a pasta dele.</translation>
    </message>
    <message>
        <location filename="../../resources/models/embedded/ask_raster.json"/>
        <source>This answer is from the small embedded model.</source>
        <translation>Esta resposta é do pequeno modelo incluído.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>This computer does not trust the certificate of the server that has the model.</source>
        <translation>Este computador não confia no certificado do servidor do modelo.</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>This computer does not trust the certificate of the server that has the packages.</source>
        <translation>Este computador não confia no certificado do servidor dos pacotes.</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>This is its text part, which sees no images.</source>
        <translation>Esta é a parte de texto dele, que não vê imagens.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer has no overviews (pyramids): {count} million pixels have to be gone through before the model's first look.</source>
        <translation>Esta camada não tem visões gerais (pirâmides): {count} milhões de pixels precisam ser percorridos antes do primeiro olhar do modelo.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer is hidden: it is not ticked in the Layers panel.</source>
        <translation>Esta camada está oculta: não está marcada no painel Camadas.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer is hidden: its group '{by}' is not ticked.</source>
        <translation>Esta camada está oculta: o grupo dela, “{by}”, não está marcado.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer is invisible: its opacity is 0.</source>
        <translation>Esta camada está invisível: a opacidade é 0.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer is not in the Layers panel: the map does not show it.</source>
        <translation>Esta camada não está no painel Camadas: o mapa não a mostra.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>This machine</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <location filename="../../model/wire/question.py"/>
        <source>This model takes each question by itself: it was not told what was asked before.</source>
        <translation>Este modelo trata cada pergunta por si só: ele não sabe o que foi perguntado antes.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>This replaces the engine that runs the model, for when it no longer works.</source>
        <translation>Isto substitui o motor que roda o modelo, caso ele não funcione mais.</translation>
    </message>
    <message>
        <location filename="../../ui/boundary.py"/>
        <source>This step</source>
        <translation>Esta etapa</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>This version of Ask Raster needs newer libraries to answer questions.</source>
        <translation>Esta versão do Ask Raster precisa de bibliotecas mais novas para responder a perguntas.</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Thorough: most details</source>
        <translation>Minucioso: muitos detalhes</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Tiles</source>
        <translation>Blocos</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Tiles examined</source>
        <translation>Blocos examinados</translation>
    </message>
    <message>
        <location filename="../../ui/panel/evidence_strip.py"/>
        <source>Tiles that were looked at</source>
        <translation>Blocos que foram olhados</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Tiles to look at, at most (empty: by the effort)</source>
        <translation>Blocos a olhar, no máximo (vazio: conforme o esforço)</translation>
    </message>
    <message>
        <location filename="../../ui/panel/reducer_box.py"/>
        <source>Token reducer</source>
        <translation>Redução de tokens</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Token reducer (names can be joined with '+')</source>
        <translation>Redução de tokens (os nomes podem ser unidos com '+')</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Try it again. If it comes again, install the engine again in the settings.</source>
        <translation>Tente de novo. Se acontecer outra vez, instale o motor de novo nas configurações.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Try it again. If it comes again, report it with the details.</source>
        <translation>Tente de novo. Se acontecer outra vez, relate-o com os detalhes.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Try it again. If it comes again, set up the engine again in the settings of Ask Raster.</source>
        <translation>Tente de novo. Se acontecer outra vez, instale o motor de novo nas configurações do Ask Raster.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/survey.py"/>
        <source>Trying it out: English questions about a few things, in seconds.</source>
        <translation>Para experimentar: perguntas em inglês sobre poucas coisas, em segundos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Type a question.</source>
        <translation>Digite uma pergunta.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Type one a line.</source>
        <translation>Digite uma por linha.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Unload after</source>
        <translation>Descarregar após</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Unload the model</source>
        <translation>Descarregar o modelo</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>Until the output is complete, each row that is done is also kept in {path}.</source>
        <translation>Até que a saída esteja completa, cada linha pronta é guardada também em {path}.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Up to {tiles}, {tokens} vision tokens</source>
        <translation>Até {tiles}, {tokens} tokens visuais</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Update Ask Raster, or choose another model.</source>
        <translation>Atualize o Ask Raster, ou escolha outro modelo.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Use a model from a folder on this computer</source>
        <translation>Usar um modelo de uma pasta deste computador</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Use another mirror, or none.</source>
        <translation>Use outro espelho, ou nenhum.</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Use: {model}</source>
        <translation>Usar: {model}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Visible extent</source>
        <translation>Extensão visível</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Vision tokens to answer from, at most (empty: by the effort and the model)</source>
        <translation>Tokens visuais para responder, no máximo (vazio: conforme o esforço e o modelo)</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Wait a while, and set up the engine again.</source>
        <translation>Espere um pouco, e instale o motor de novo.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Wait a while.</source>
        <translation>Espere um pouco.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>Wait for its answer, or cancel it.</source>
        <translation>Espere pela resposta, ou cancele a pergunta.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Wait for the answer, or cancel the question.</source>
        <translation>Espere a resposta, ou cancele a pergunta.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Wait some minutes.</source>
        <translation>Espere alguns minutos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Wait until it is complete, then ask again.</source>
        <translation>Espere até estar completo, e pergunte de novo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Wait until it is done.</source>
        <translation>Espere até terminar.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Wait until that is done.</source>
        <translation>Espere até isso terminar.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Warp it with Raster &gt; Projections &gt; Warp, and ask about the result.</source>
        <translation>Reprojete-a com Raster &gt; Projeções &gt; Reprojetar coordenadas, e pergunte sobre o resultado.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Weights (SHA-256)</source>
        <translation>Pesos (SHA-256)</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>What suits the model</source>
        <translation>O que convém ao modelo</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>What tells the search where to look closer</source>
        <translation>O que diz à busca onde olhar mais de perto</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>What the engine computes on; Automatic takes a graphics card where it finds one</source>
        <translation>Em que o motor calcula; Automático usa uma placa gráfica se encontrar uma</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>What the model does best</source>
        <translation>O melhor para o modelo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>What the model runs on; Automatic takes the best</source>
        <translation>Em que o modelo roda; Automático usa o melhor</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>What the model said of the sample scene</source>
        <translation>O que o modelo disse da cena de exemplo</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>What this panel does</source>
        <translation>O que este painel faz</translation>
    </message>
    <message>
        <location filename="../../model/asking/conversation.py"/>
        <source>What was asked before is too long for this model: it was not told any of it.</source>
        <translation>O que foi perguntado antes é longo demais para este modelo: ele não sabe nada disso.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>What was downloaded whole the last time is not downloaded again.</source>
        <translation>O que foi baixado por inteiro da última vez não é baixado de novo.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>What will be installed</source>
        <translation>O que será instalado</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Where models come from</source>
        <translation>De onde vêm os modelos</translation>
    </message>
    <message>
        <location filename="../../ui/panel/reducer_box.py"/>
        <source>Which of the tiles' tokens the model answers from; names can be joined with +</source>
        <translation>Com quais tokens dos blocos o modelo responde; os nomes podem ser unidos com +</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Whole scene, 24 tokens a tile</source>
        <translation>Cena inteira, 24 tokens/bloco</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Without a question for so long, the model gives its memory back; 0 for never</source>
        <translation>Depois desse tempo sem perguntas, o modelo libera sua memória; 0 para nunca</translation>
    </message>
    <message>
        <location filename="../../ui/panel/overviews_card.py"/>
        <source>Write {path}, then ask; the raster itself is not changed</source>
        <translation>Escrever {path} e depois perguntar; o próprio raster não é alterado</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>Writing a row</source>
        <translation>Escrita de uma linha</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Writing the evidence</source>
        <translation>Escrita das evidências</translation>
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
        <translation>Aproxime à camada, ou pergunte sobre a camada inteira.</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>a half after the language model's second layer</source>
        <translation>a metade após a segunda camada do modelo de linguagem</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>a half from the middle of the language model on</source>
        <translation>a metade a partir do meio do modelo de linguagem</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>a half, a quarter, an eighth after each quarter of the model's layers</source>
        <translation>a metade, um quarto, um oitavo após cada quarto das camadas do modelo</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>about {duration} a question</source>
        <translation>cerca de {duration} por pergunta</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>all tokens, whole tiles, best first</source>
        <translation>todos os tokens, blocos inteiros, os melhores primeiro</translation>
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
        <translation>modelo incluído</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>full layer</source>
        <translation>camada inteira</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>full resolution</source>
        <translation>resolução plena</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>loaded</source>
        <translation>carregado</translation>
    </message>
    <message>
        <location filename="../../resources/styles/relevance.qml"/>
        <source>no more than average</source>
        <translation>não mais que a média</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>none</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>none: they are downloaded</source>
        <translation>nenhuma: eles são baixados</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>one token for every patch of uniform background</source>
        <translation>um token para cada trecho de fundo uniforme</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>random tokens (a baseline)</source>
        <translation>tokens ao acaso (para comparar)</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/said_openly.py"/>
        <source>raster {number}</source>
        <translation>raster {number}</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>read</source>
        <translation>lido</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>the AMD graphics card</source>
        <translation>a placa gráfica AMD</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>the Intel graphics card</source>
        <translation>a placa gráfica Intel</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>the one that was installed</source>
        <translation>o que foi instalado</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>the public one</source>
        <translation>o público</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>the tokens that the region focus scores highest</source>
        <translation>os tokens que o foco pontua mais alto</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>tokens at even distances (a baseline)</source>
        <translation>tokens a distâncias iguais (para comparar)</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>tokens that stand out, and a few that stand for the others</source>
        <translation>tokens que se destacam, e alguns que representam os outros</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>visible extent</source>
        <translation>extensão visível</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>without the half that is most like the words for background</source>
        <translation>sem a metade mais parecida com as palavras para o fundo</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>{beyond_budget} of the tiles that were examined most closely did not fit into the answer's {vision_tokens} vision tokens; those with the lowest scores were left out.</source>
        <translation>{beyond_budget} dos blocos examinados mais de perto não couberam nos {vision_tokens} tokens visuais da resposta; os de menor pontuação ficaram de fora.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{count} tiles</source>
        <translation>{count} blocos</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{doing} failed in a way that was not foreseen ({name}: {error}).</source>
        <translation>{doing}: erro imprevisto ({name}: {error}).</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{done} of {tiles}</source>
        <translation>{done} de {tiles}</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>{done} of {total} are here</source>
        <translation>{done} de {total} estão aqui</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} cannot be written.</source>
        <translation>{file} não pode ser escrito.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} has a setting that is not known: {name}.</source>
        <translation>{file} tem um ajuste desconhecido: {name}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} has a wrong {name}: {dumps}.</source>
        <translation>{file} tem um {name} incorreto: {dumps}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} is damaged: it is not what was published.</source>
        <translation>{file} está danificado: não é o que foi publicado.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} is damaged: some of its weights cannot be right.</source>
        <translation>{file} está danificado: alguns dos seus pesos não podem estar certos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} cannot be read as JSON.</source>
        <translation>{folder} não pode ser lido como JSON.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>{folder} cannot be used.</source>
        <translation>{folder} não pode ser usada.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>{folder} could not be made.</source>
        <translation>{folder} não pôde ser criada.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} does not hold what it should.</source>
        <translation>{folder} não contém o que deveria.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} holds its weights as GGUF, which is for other programs.</source>
        <translation>{folder} contém seus pesos como GGUF, que é para outros programas.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} holds no weights (model*.safetensors).</source>
        <translation>{folder} não contém pesos (model*.safetensors).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} holds pickled weights ({pickled}), which can run code.</source>
        <translation>{folder} contém pesos em pickle ({pickled}), que podem executar código.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} is half a download: {join} missing or cut short.</source>
        <translation>{folder} está baixado pela metade: {join} falta ou está cortado.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} names no weights.</source>
        <translation>{folder} não nomeia pesos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} names weights that are not safetensors ({foreign}); they could run code.</source>
        <translation>{folder} nomeia pesos que não são safetensors ({foreign}); eles poderiam executar código.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{hub_id} holds no model that can be used here.</source>
        <translation>{hub_id} não contém nenhum modelo que possa ser usado aqui.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>{hub_id} is given to those alone who accepted its licence.</source>
        <translation>{hub_id} só é entregue a quem aceitou a licença dele.</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>{hub_id} is no name of a model on the hub.</source>
        <translation>{hub_id} não é o nome de um modelo do hub.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>{layer} is not in the project any more.</source>
        <translation>{layer} não está mais no projeto.</translation>
    </message>
    <message>
        <location filename="../../model/asking/box_answer.py"/>
        <source>{left} of {seen} views, those with the lowest scores, were not searched for places.</source>
        <translation>Em {left} de {seen} vistas, as de menor pontuação, não se procuraram lugares.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>{looked}, down to {resolution}</source>
        <translation>{looked}, até {resolution}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>{metres} m a pixel</source>
        <translation>{metres} m por pixel</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{minutes}&#xa0;min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>{model} takes {size} of the disk. It can be downloaded again.</source>
        <translation>{model} ocupa {size} do disco. Ele pode ser baixado de novo.</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>{model} takes {size} of the disk. The embedded model answers from then on.</source>
        <translation>{model} ocupa {size} do disco. A partir daí responde o modelo incluído.</translation>
    </message>
    <message>
        <location filename="../../ui/model_button.py"/>
        <source>{model} …</source>
        <translation>{model} …</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>{model}, not loaded</source>
        <translation>{model}, não carregado</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>{model}, not loaded, {device}</source>
        <translation>{model}, não carregado, {device}</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>{model}, the engine is starting</source>
        <translation>{model}, o motor está iniciando</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} arrived damaged, or is not the one that was published.</source>
        <translation>{name} chegou danificado, ou não é o que foi publicado.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} cannot be {doing}.</source>
        <translation>{name} não pode ser {doing}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} changed while it was loaded: {changed}.</source>
        <translation>{name} mudou enquanto era carregado: {changed}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} comes quantised by {known}, which this engine cannot read.</source>
        <translation>{name} está quantizado por {known}, que este motor não consegue ler.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} comes quantised in a way that does not fit the model.</source>
        <translation>{name} está quantizado de uma forma que não corresponde ao modelo.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} comes quantised in a way that this engine does not know.</source>
        <translation>{name} está quantizado de uma forma que este motor não conhece.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} does not fit into the memory of {place}.</source>
        <translation>{name} não cabe na memória de {place}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} gave no numbers: its weights are damaged, or too large for the number format that they are held in.</source>
        <translation>{name} não deu números: seus pesos estão danificados, ou são grandes demais para o formato numérico em que são mantidos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} has a wrong {name2} in generation_config.json.</source>
        <translation>{name} tem um {name2} incorreto em generation_config.json.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} has no chat template for questions about images.</source>
        <translation>{name} não tem modelo de conversa (chat template) para perguntas sobre imagens.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} has no trained region focus module.</source>
        <translation>{name} não tem módulo de foco treinado.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} is a {architecture}, which is not supported.</source>
        <translation>{name} é um {architecture}, que não é suportado.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} is being downloaded or deleted by another window.</source>
        <translation>Outra janela está baixando ou apagando {name}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} is built of parts that are not supported.</source>
        <translation>{name} é feito de partes que não são suportadas.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} lacks overviews: to see all of it, {pixels} billion pixels would have to be gone through.</source>
        <translation>{name} não tem pirâmides: para ver tudo, {pixels} bilhões de pixels teriam de ser percorridos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} lacks what belongs to its quantised weights.</source>
        <translation>Falta a {name} o que acompanha seus pesos quantizados.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} lies outside of the model's folder {folder}.</source>
        <translation>{name} está fora da pasta do modelo {folder}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} needs {gigabytes} on {device}, {gigabytes2} free.</source>
        <translation>{name} precisa de {gigabytes} em {device}, {gigabytes2} estão livres.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} says that positions are renumbered after drops, but this family's have three axes.</source>
        <translation>{name} diz que as posições são renumeradas após os descartes, mas as desta família têm três eixos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s ask_raster.json names attention_layers that cannot be read.</source>
        <translation>O ask_raster.json de {name} nomeia attention_layers que não podem ser lidas.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s config.json cannot be right: {name2}.</source>
        <translation>O config.json de {name} não pode estar certo: {name2}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s config.json describes a larger model than its weights are.</source>
        <translation>O config.json de {name} descreve um modelo maior que seus pesos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s tokenizer does not fit its weights.</source>
        <translation>O tokenizador de {name} não corresponde aos seus pesos.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s weights do not fit its config.json: {wrong} and {len} more.</source>
        <translation>Os pesos de {name} não correspondem ao seu config.json: {wrong} e mais {len}.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{output} lacks {missing} of {len} rows.</source>
        <translation>{output}: faltam {missing} de {len} linhas.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} cannot be deleted.</source>
        <translation>{path} não pode ser apagado.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} cannot be written in that format.</source>
        <translation>{path} não pode ser escrito nesse formato.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} cannot be written: it is a folder.</source>
        <translation>{path} não pode ser escrito: é uma pasta.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} cannot be written: its folder does not exist.</source>
        <translation>{path} não pode ser escrito: a pasta dele não existe.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} could not be written.</source>
        <translation>{path} não pôde ser escrito.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} has a wrong normalisation of its images.</source>
        <translation>{path} tem uma normalização de imagens incorreta.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} has no tokenizer (tokenizer.json).</source>
        <translation>{path} não tem tokenizador (tokenizer.json).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} holds no bands that can be shown.</source>
        <translation>{path} não contém bandas que possam ser mostradas.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>{path} holds no packages: there is no .whl file in it.</source>
        <translation>{path} não contém pacotes: não há nenhum arquivo .whl.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} is larger than such a file can be ({most} MB).</source>
        <translation>{path} é maior do que um arquivo assim pode ser ({most} MB).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} is missing or cut short.</source>
        <translation>{path} falta ou está cortado.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} is not a model: it has no config.json.</source>
        <translation>{path} não é um modelo: não tem config.json.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} is stored in pieces of {size} GB, of which none can be read in part.</source>
        <translation>{path} está gravado em pedaços de {size} GB, dos quais nenhum pode ser lido em parte.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} was not downloaded by Ask Raster, so it is not deleted.</source>
        <translation>{path} não foi baixado pelo Ask Raster, por isso não é apagado.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} would run code of its own (auto_map in {name}).</source>
        <translation>{path} executaria código próprio (auto_map em {name}).</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{percent} confident</source>
        <translation>{percent} de confiança</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{percent}&#xa0;%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>{raster} cannot be read.</source>
        <translation>{raster} não pode ser lido.</translation>
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
        <translation>{share} da resposta se apoia nele</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{shown} could not be written.</source>
        <translation>{shown} não pôde ser escrito.</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{shown} has no pixels at {place}.</source>
        <translation>{shown} não tem pixels aqui ({place}).</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{shown} lacks a band that its rendering asks for.</source>
        <translation>Falta a {shown} uma banda que sua renderização pede.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>{step} (about {duration} in all)</source>
        <translation>{step} (cerca de {duration} no total)</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>{step}: about {done} of {whole} MB</source>
        <translation>{step}: cerca de {done} de {whole} MB</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{target} cannot be opened.</source>
        <translation>{target} não pode ser aberto.</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{tiles} have come from the server</source>
        <translation>{tiles} chegaram do servidor</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{tiles} of {all} have come from the server</source>
        <translation>{tiles} de {all} chegaram do servidor</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>{verdict}
It can be downloaded all the same.</source>
        <translation>{verdict}
Ele pode ser baixado assim mesmo.</translation>
    </message>
</context>
</TS>
