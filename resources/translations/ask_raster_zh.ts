<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AskRaster</name>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Engine's Python</source>
        <translation>引擎的 Python(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>&amp;Look again</source>
        <translation>重新查找(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Quantisation</source>
        <translation>量化(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Start the engine with the panel</source>
        <translation>随面板启动引擎(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>&amp;Unload after</source>
        <translation>卸载等待时间(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>'answered', 'not visible' (the model cannot see it at this resolution), 'nothing stood out' (that was worth a closer look), 'no answer' (the model does not know) or 'out of scope' (it has not learnt to answer this).</source>
        <translation>'answered'（已回答）、'not visible'（模型在此分辨率下看不见）、'nothing stood out'（没有值得靠近看的东西）、'no answer'（模型不知道）或 'out of scope'（模型没有学过回答这个）。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>'{by}' covers this layer here. The answer is about this layer alone.</source>
        <translation>“{by}”在此处遮住了该图层。回答只针对该图层。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' is a file on this machine, but its pixels come from the server {servers}. It was not asked about, so that nothing leaves this machine.</source>
        <translation>“{name}”是本机上的文件，但其像元来自服务器 {servers}。为了不让任何内容离开本机，没有对它提问。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' names '{part}' twice.</source>
        <translation>“{name}”中“{part}”出现了两次。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' needs a file that is missing: {missing} (and {others} more).</source>
        <translation>“{name}”需要的文件缺失：{missing}（另有 {others} 个）。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' needs a file that is missing: {missing}.</source>
        <translation>“{name}”需要的文件缺失：{missing}。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{name}' puts 'background' after 'visionzip': merged tokens have no neighbours.</source>
        <translation>“{name}”把“background”放在“visionzip”之后：合并后的词元没有相邻关系。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/layer_region.py"/>
        <source>'{name}' shows no more detail here than at {zooms} map units a pixel, and was not looked at more closely.</source>
        <translation>“{name}”在此处不会显示比每像元 {zooms} 地图单位更多的细节，因此没有更近地查看。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{parameter}' cannot be read.</source>
        <translation>无法读取“{parameter}”。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{suffix}' is no raster format.</source>
        <translation>“{suffix}”不是栅格格式。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>'{wanted}' is not a device.</source>
        <translation>“{wanted}”不是设备。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/reducer_box.py"/>
        <source>, then </source>
        <translation>，然后 </translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>1 tile</source>
        <translation>1 个瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>1 tile has come from the server</source>
        <translation>已从服务器收到 1 个瓦片</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>1/{decimation} of full resolution</source>
        <translation>完整分辨率的 1/{decimation}</translation>
    </message>
    <message>
        <location filename="../../resources/styles/relevance.qml"/>
        <source>10 times the average</source>
        <translation>平均值的 10 倍</translation>
    </message>
    <message>
        <location filename="../../resources/styles/relevance.qml"/>
        <source>100 times the average and more</source>
        <translation>平均值的 100 倍及以上</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>12 such tokens a tile</source>
        <translation>每个瓦片 12 个这样的词元</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>18 such tokens a tile</source>
        <translation>每个瓦片 18 个这样的词元</translation>
    </message>
    <message>
        <location filename="../../resources/styles/relevance.qml"/>
        <source>2 times the average</source>
        <translation>平均值的 2 倍</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>24 tokens a tile that stand out in the vision encoder</source>
        <translation>每个瓦片中在视觉编码器里突出的 24 个词元</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>4 bits</source>
        <translation>4 位</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <location filename="../../ui/panel/in_words.py"/>
        <source>4-bit</source>
        <translation>4 位</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>4-bit (NF4)</source>
        <translation>4 位 (NF4)</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>4-bit (nf4)</source>
        <translation>4 位 (nf4)</translation>
    </message>
    <message>
        <location filename="../../resources/styles/relevance.qml"/>
        <source>5 times the average</source>
        <translation>平均值的 5 倍</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>6 such tokens a tile</source>
        <translation>每个瓦片 6 个这样的词元</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>8 bits</source>
        <translation>8 位</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <location filename="../../ui/panel/in_words.py"/>
        <source>8-bit</source>
        <translation>8 位</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>8-bit (LLM.int8)</source>
        <translation>8 位 (LLM.int8)</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>8-bit (int8)</source>
        <translation>8 位 (int8)</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>A '{suffix}' file cannot hold the examined tiles.</source>
        <translation>“{suffix}”文件无法存放检查过的瓦片。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>A '{suffix}' file cannot hold the relevance: it takes numbers with decimals, and one that says 'no data'.</source>
        <translation>“{suffix}”文件无法存放相关性：需要带小数的数字，以及一个无数据值。</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>A budget of {tiles} tiles let it look no closer than 1/{decimation} of the raster's resolution; what is smaller was not seen.</source>
        <translation>最多 {tiles} 个瓦片，因此只能看到栅格分辨率的 1/{decimation}；更小的东西没有看到。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>A file arrived that is longer or shorter than published.</source>
        <translation>收到的文件比发布的文件长或短。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>A file that {name} is made of cannot be opened.</source>
        <translation>组成 {name} 的一个文件无法打开。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>A folder for the evidence</source>
        <translation>存放依据的文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>A folder with all packages of the engine, for a set-up without a network</source>
        <translation>含有引擎全部软件包的文件夹，用于无网络安装</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>A mirror, an access token, and the folder in which they are kept</source>
        <translation>镜像、访问令牌以及存放模型的文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>A model on this computer looks at the layer, from coarse to fine, until it can answer, and the map shows where it looked.</source>
        <translation>本机上的模型由粗到细地查看图层，直到能够回答，地图会显示它看过哪里。</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>A package arrived damaged, or is not the one that was expected.</source>
        <translation>有一个软件包已损坏，或不是预期的软件包。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>A package index has an address that begins with https://.</source>
        <translation>软件包索引的地址以 https:// 开头。</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>A package of the engine is not to be had for this Python and this computer.</source>
        <translation>引擎的一个软件包没有适用于此 Python 和此计算机的版本。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>AMD graphics card</source>
        <translation>AMD 显卡</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>AMD's graphics cards can be used on Linux alone: the engine will run on the processor.</source>
        <translation>AMD 显卡只能在 Linux 上使用：引擎将在处理器上运行。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>About the layer</source>
        <translation>关于图层</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>About {download} to download.</source>
        <translation>约需下载 {download}。</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>About {duration}: up to {tiles}, {tokens} vision tokens</source>
        <translation>约 {duration}：最多 {tiles}，{tokens} 个视觉词元</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Accept it on huggingface.co/{hub_id}, make an access token in your account there, and choose the token under 'Where models come from'.</source>
        <translation>请在 huggingface.co/{hub_id} 上接受许可，在您的账户中创建访问令牌，并在“模型的来源”中选择该令牌。</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>Access &amp;token</source>
        <translation>访问令牌(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Add a raster layer to ask about it.</source>
        <translation>请添加一个栅格图层以便提问。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Add it again, or ask about another layer.</source>
        <translation>请重新添加它，或对另一个图层提问。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Add one to ask about it.</source>
        <translation>请添加一个以便提问。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Add the server itself as a layer and ask about that, or copy the imagery to this machine.</source>
        <translation>请把服务器本身添加为图层并对其提问，或把影像复制到本机。</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>All rows are in {journal}.</source>
        <translation>所有行都在 {journal} 中。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Allow at least {least}.</source>
        <translation>请至少允许 {least}。</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Another program holds a file of the engine.</source>
        <translation>另一个程序占用了引擎的文件。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Another window of QGIS uses the engine.</source>
        <translation>另一个 QGIS 窗口正在使用引擎。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Answer with this model from now on</source>
        <translation>今后用此模型回答</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Answer: {answer}</source>
        <translation>回答：{answer}</translation>
    </message>
    <message>
        <location filename="../../model/service/server.py"/>
        <source>Answering</source>
        <translation>回答问题</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Answering …</source>
        <translation>正在回答 …</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Answers</source>
        <translation>回答</translation>
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
        <translation>用运行在本机上的视觉语言模型，回答关于任意大小栅格图层的文字问题。

模型由粗到细地查看栅格：先看总览，再在与问题有关的地方靠近看，直到单个像元。它看到的就是您看到的：图层自身的样式。

&lt;h3&gt;参数&lt;/h3&gt;
&lt;b&gt;栅格图层&lt;/b&gt;：QGIS 能绘制的任何栅格，包括网络图层。
&lt;b&gt;问题&lt;/b&gt;：例如 'Is there a storage tank near the harbour?' 内置模型只懂英语。
&lt;b&gt;范围&lt;/b&gt;：要提问的部分；留空则为整个图层。
&lt;b&gt;模型文件夹&lt;/b&gt;：含有视觉语言模型 (safetensors) 的文件夹；留空则使用 Ask Raster 设置中的模型，否则使用小型内置模型。
&lt;b&gt;细致程度&lt;/b&gt;：quick（快速）、normal（普通）或 thorough（细致）。越细致耗时越长，能发现的东西越小；查看多少取决于模型和本机，开始前会告知。
&lt;b&gt;查看方式&lt;/b&gt;：search（搜索）在与问题有关的地方靠近看；whole-scene（整个场景）像 GeoLLaVA-8K 一样查看每个瓦片，并保留每个瓦片中突出的 24 个词元，不使用细致程度和缩减。
&lt;b&gt;要查看的瓦片数&lt;/b&gt;和&lt;b&gt;用于回答的视觉词元数&lt;/b&gt;：用您自己的数字代替细致程度给出的数字。
&lt;b&gt;词元缩减&lt;/b&gt;：模型根据瓦片的哪些词元回答；名称可以用 '+' 连接，如 background+anchored。
{reducers}

&lt;h3&gt;输出&lt;/h3&gt;
&lt;b&gt;回答&lt;/b&gt;；检查过的瓦片数；模型；秒数。
&lt;b&gt;置信度&lt;/b&gt;，0 到 1，模型没有回答时为空：{confidence}
&lt;b&gt;已校准&lt;/b&gt;：置信度是否已根据已知真相的回答拟合。
&lt;b&gt;结果&lt;/b&gt;：{outcomes}
&lt;b&gt;相关性&lt;/b&gt;：模型看过哪里、关注多强，以平均注意力的倍数表示：1 为不超过平均，100 为突出；不同回答可以比较。从未看过的地方为无数据。
&lt;b&gt;检查过的瓦片&lt;/b&gt;：每个瓦片一个多边形，带有层级（0 为最粗）、得分和词元数。</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Answers a question in words about a raster layer.</source>
        <translation>回答关于栅格图层的文字问题。</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Answers several questions about each raster or each zone.</source>
        <translation>对每个栅格或每个区域回答多个问题。</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Apple graphics card (MPS)</source>
        <translation>Apple 显卡 (MPS)</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Ask</source>
        <translation>提问</translation>
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
        <translation>Ask Raster：模型</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Ask Raster: remove the engine</source>
        <translation>Ask Raster：移除引擎</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Ask Raster: set up the engine</source>
        <translation>Ask Raster：安装引擎</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Ask Raster: settings</source>
        <translation>Ask Raster：设置</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Ask Raster: what the engine needs</source>
        <translation>Ask Raster：引擎所需</translation>
    </message>
    <message>
        <location filename="../../plugin/ask_task.py"/>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Ask Raster: {question}</source>
        <translation>Ask Raster：{question}</translation>
    </message>
    <message>
        <location filename="../../ui/ask_raster_plugin.py"/>
        <source>Ask a question about a raster layer</source>
        <translation>对栅格图层提问</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Ask a raster</source>
        <translation>向栅格提问</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask a shorter question, or for a shorter answer.</source>
        <translation>请提一个更短的问题，或要求更短的回答。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask about a smaller extent, or let it search instead.</source>
        <translation>请对更小的范围提问，或改用搜索。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask about a smaller extent, or with fewer tiles.</source>
        <translation>请对更小的范围提问，或使用更少的瓦片。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Ask about the part of the layer that the map shows</source>
        <translation>对地图所显示的那部分图层提问</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Ask about the whole layer, however large</source>
        <translation>对整个图层提问，无论多大</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>Ask about what you see</source>
        <translation>就您所见提问</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Ask about what you see …</source>
        <translation>就您所见提问 …</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Ask again as soon as it is ready.</source>
        <translation>就绪后请再次提问。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>Ask again.</source>
        <translation>请重新提问。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask again. If it comes again, install the engine that belongs to this version of the plugin.</source>
        <translation>请重新提问。如果再次出现，请安装与此插件版本对应的引擎。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/overviews_card.py"/>
        <source>Ask anyway</source>
        <translation>仍然提问</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Ask many questions about rasters or zones</source>
        <translation>对栅格或区域提出多个问题</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Ask questions now</source>
        <translation>现在提问</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>Ask this</source>
        <translation>提出这个问题</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Ask this again about the same place</source>
        <translation>对同一位置再次提问</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Ask this model about a sample scene, and show the answer and the time</source>
        <translation>就示例场景向此模型提问，并显示回答和用时</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Ask this question (Enter)</source>
        <translation>提出此问题（回车）</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Ask this question without them.</source>
        <translation>请不带它们提出此问题。</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Ask your administrator for the right to write there, and set up the engine again.</source>
        <translation>请向管理员申请该处的写入权限，然后重新安装引擎。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Ask your administrator to add your organisation's certificate to this computer.</source>
        <translation>请管理员把贵单位的证书添加到此计算机。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Asked</source>
        <translation>提问时间</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Asked about the sample scene: {question}
Answer: {answer}
In {seconds}, after {loading} of loading, on {device}</source>
        <translation>就示例场景提问：{question}
回答：{answer}
用时 {seconds}，加载 {loading}，设备 {device}</translation>
    </message>
    <message>
        <location filename="../../plugin/ask_task.py"/>
        <location filename="../../plugin/asking.py"/>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Asking</source>
        <translation>提问</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Asking about the sample scene …</source>
        <translation>正在就示例场景提问 …</translation>
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
        <translation>对一个或多个栅格，或对多边形图层的每个区域，提出一个或多个问题，并把回答写入地图上的表。

&lt;h3&gt;参数&lt;/h3&gt;
&lt;b&gt;栅格图层&lt;/b&gt;：逐个提问。
&lt;b&gt;问题&lt;/b&gt;：每行一个；或一个&lt;b&gt;表&lt;/b&gt;及其&lt;b&gt;列&lt;/b&gt;；或两者。
&lt;b&gt;区域&lt;/b&gt;：任意坐标系的多边形。每个区域都会在与其有重叠的每个栅格上提问：模型看到区域的外接矩形，多边形以外留空。无效的多边形会先修复。没有区域时，对每个栅格整体提问。
&lt;b&gt;模型文件夹&lt;/b&gt;、&lt;b&gt;最多查看的瓦片数&lt;/b&gt;、&lt;b&gt;词元缩减&lt;/b&gt;：与“向栅格提问”相同。瓦片数针对每个位置的每个问题。

&lt;h3&gt;输出&lt;/h3&gt;
每个栅格一行，或每个区域在其所在的每个栅格上一行：区域自身的字段、栅格名称，以及第 n 个问题的 question_n、answer_n、outcome_n、confidence_n、calibrated_n、seconds_n 和 error_n（在字段名只有十个字符的 shapefile 中为 quest_n、answer_n、outc_n、conf_n、calib_n、secs_n 和 error_n）。失败的位置记录在 error_n 中，其余继续；取消后保留已完成的行。

&lt;b&gt;结果&lt;/b&gt;：{outcomes}
&lt;b&gt;置信度&lt;/b&gt;，0 到 1，模型没有回答时为空：{confidence}
&lt;b&gt;已校准&lt;/b&gt;：置信度是否已根据已知真相的回答拟合。

每一行完成后立即写入磁盘。只有 GeoPackage 可以这样追加；使用其他输出时，各行还会同时保存在一个 GeoPackage 中（名称见日志），直到输出完成。</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>At 'Extent' choose 'Calculate from Layer' and the same raster, or leave it empty to ask about all of the layer.</source>
        <translation>请在“范围”中选择“从图层计算”和同一栅格，或留空以对整个图层提问。</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../ui/panel/overviews_card.py"/>
        <source>Build overviews</source>
        <translation>构建金字塔</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Build overviews (pyramids) in the layer's properties, or ask about a smaller extent.</source>
        <translation>请在图层属性中构建金字塔，或对更小的范围提问。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Build overviews first.</source>
        <translation>请先构建金字塔。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Building overviews</source>
        <translation>正在构建金字塔</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Building overviews: {raster}</source>
        <translation>正在构建金字塔：{raster}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>Building overviews: {share}</source>
        <translation>正在构建金字塔：{share}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/overviews_card.py"/>
        <source>Built once, they are written beside the raster as {name}, up to {size}. The raster itself is not changed. Then your question is asked.</source>
        <translation>只需构建一次，它们以 {name} 写在栅格旁边，最多 {size}。栅格本身不会改变。之后会提出您的问题。</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/panel/progress_line.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Cancel: {model}</source>
        <translation>取消：{model}</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Cancelled. The next download goes on where this one ended.</source>
        <translation>已取消。下次下载会从此处继续。</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/panel/progress_line.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Cancelling …</source>
        <translation>正在取消 …</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Certainty</source>
        <translation>确定度</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that QGIS can draw the layer, and ask again.</source>
        <translation>请检查 QGIS 能否绘制该图层，然后重新提问。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that it is there, and that QGIS can open it as a raster layer.</source>
        <translation>请检查它是否存在，以及 QGIS 能否把它作为栅格图层打开。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that its file is whole.</source>
        <translation>请检查其文件是否完整。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that its file or server is still there.</source>
        <translation>请检查其文件或服务器是否还在。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that its folder exists, may be written to, and has room.</source>
        <translation>请检查其文件夹是否存在、是否可写、是否有空间。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that its server answers, and ask again.</source>
        <translation>请检查其服务器是否响应，然后重新提问。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Check that the file is still there.</source>
        <translation>请检查文件是否还在。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that the file is there and complete.</source>
        <translation>请检查文件是否存在且完整。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that the folder exists and may be written to, and that the format can hold a table of polygons.</source>
        <translation>请检查文件夹是否存在且可写，以及该格式能否存放多边形表。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that the folder exists, may be written to, and has space.</source>
        <translation>请检查文件夹是否存在、是否可写、是否有空间。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Check that the folder has space, and that nothing else deletes files there.</source>
        <translation>请检查文件夹是否有空间，以及是否有其他程序在那里删除文件。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Check that the folder may be written to, or ask anyway.</source>
        <translation>请检查文件夹是否可写，或仍然提问。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check that the layer or file is still there.</source>
        <translation>请检查图层或文件是否还在。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Check that the project's folder and your QGIS profile may be written to.</source>
        <translation>请检查工程文件夹和您的 QGIS 配置文件夹是否可写。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Check the access token and the address under 'Where models come from'.</source>
        <translation>请检查“模型的来源”中的访问令牌和地址。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check the folder, and save the project again.</source>
        <translation>请检查文件夹，并重新保存工程。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Check the network, and the mirror in the settings of Ask Raster.</source>
        <translation>请检查网络以及 Ask Raster 设置中的镜像。</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Check the network, and the proxy in QGIS under Settings, Options, Network; then set up the engine again.</source>
        <translation>请检查网络，以及 QGIS 的“设置、选项、网络”中的代理；然后重新安装引擎。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Check the network, the proxy in QGIS under Settings, Options, Network, and the address under 'Where models come from'.</source>
        <translation>请检查网络、QGIS 的“设置、选项、网络”中的代理，以及“模型的来源”中的地址。</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Check the package index in the settings of Ask Raster.</source>
        <translation>请检查 Ask Raster 设置中的软件包索引。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Check the proxy in QGIS under Settings, Options, Network.</source>
        <translation>请检查 QGIS 的“设置、选项、网络”中的代理。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Checking that the engine works</source>
        <translation>正在检查引擎能否工作</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Checking {file}</source>
        <translation>正在检查 {file}</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose 4-bit (nf4) quantisation, a smaller model, or the CPU.</source>
        <translation>请选择 4 位 (nf4) 量化、更小的模型或 CPU。</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>Choose 4-bit quantisation, or close other programs.</source>
        <translation>请选择 4 位量化，或关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose Automatic as the device in the settings.</source>
        <translation>请在设置中把设备选为“自动”。</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Choose a &amp;folder …</source>
        <translation>选择文件夹(&amp;F) …</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>Choose a Qwen3.5, Qwen3-VL, Qwen2.5-VL, Qwen2-VL, InternVL3.5, SmolVLM2, LFM2-VL, Gemma 3, GLM-4.6V-Flash or LLaVA model.</source>
        <translation>请选择 Qwen3.5、Qwen3-VL、Qwen2.5-VL、Qwen2-VL、InternVL3.5、SmolVLM2、LFM2-VL、Gemma 3、GLM-4.6V-Flash 或 LLaVA 模型。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a folder that holds a model.</source>
        <translation>请选择含有模型的文件夹。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a model whose weights are published as safetensors.</source>
        <translation>请选择权重以 safetensors 发布的模型。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a name ending in .gpkg.</source>
        <translation>请选择以 .gpkg 结尾的名称。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a name ending in .tif.</source>
        <translation>请选择以 .tif 结尾的名称。</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>Choose a quicker effort, or 4-bit quantisation, or close other programs.</source>
        <translation>请选择更快的细致程度或 4 位量化，或关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a raster layer.</source>
        <translation>请选择一个栅格图层。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>请选择更小的模型，或关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose a smaller model, or free memory.</source>
        <translation>请选择更小的模型，或释放内存。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose an extent with an area.</source>
        <translation>请选择有面积的范围。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose an instruction-tuned checkpoint with its tokenizer's files.</source>
        <translation>请选择经过指令训练并带有分词器文件的模型。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose another checkpoint of this family.</source>
        <translation>请选择此系列的另一个版本。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Choose another folder for models in the settings of Ask Raster.</source>
        <translation>请在 Ask Raster 的设置中为模型选择另一个文件夹。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Choose another model, or another address under 'Where models come from'.</source>
        <translation>请选择其他模型，或在“模型的来源”中选择其他地址。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose another model, or download it again from where it was published.</source>
        <translation>请选择另一个模型，或从发布处重新下载。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose another one in the settings of Ask Raster.</source>
        <translation>请在 Ask Raster 的设置中选择另一个。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Choose another one.</source>
        <translation>请选择另一个。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose another raster layer.</source>
        <translation>请选择另一个栅格图层。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose at least one.</source>
        <translation>请至少选择一个。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose from {join}, or join some with '+'.</source>
        <translation>请从 {join} 中选择，或用 '+' 连接其中几个。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose from {join}, or remove it from the file.</source>
        <translation>请从 {join} 中选择，或将其从文件中删除。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/engine/model_store.py"/>
        <source>Choose it again on the models page: it is the password of a basic sign-in.</source>
        <translation>请在模型页面重新选择：它是基本认证的密码。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose one of its subdatasets, or make a raster of its amplitudes.</source>
        <translation>请选择其中一个子数据集，或用其振幅制作栅格。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose other bands.</source>
        <translation>请选择其他波段。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose raster layers.</source>
        <translation>请选择栅格图层。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the column that holds the questions.</source>
        <translation>请选择含有问题的列。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the engine's Python in the settings of Ask Raster, with its whole path.</source>
        <translation>请在 Ask Raster 的设置中选择引擎的 Python，使用完整路径。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the engine's Python in the settings of Ask Raster.</source>
        <translation>请在 Ask Raster 的设置中选择引擎的 Python。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the folder that holds config.json and the weights.</source>
        <translation>请选择含有 config.json 和权重的文件夹。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the model's own attention under More in the panel.</source>
        <translation>请在面板的“更多”中选择模型自身的注意力。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose the model's own attention under More, or 4 bits in the settings.</source>
        <translation>请在“更多”中选择模型自身的注意力，或在设置中选择 4 位。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Choose {in_words}: it needs {gigabytes}.</source>
        <translation>请在“量化”中选择{in_words}：需要 {gigabytes}。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Choose, download and test models</source>
        <translation>选择、下载和测试模型</translation>
    </message>
    <message>
        <location filename="../../ui/model_button.py"/>
        <source>Choose, download and test models. Now: {model}</source>
        <translation>选择、下载和测试模型。当前：{model}</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>请关闭其他程序，或选择更小的模型。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Close other windows of QGIS that may use the model, and try again.</source>
        <translation>请关闭可能正在使用该模型的其他 QGIS 窗口，然后重试。</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Close other windows of QGIS, let your antivirus leave out the engine's folder, and try again.</source>
        <translation>请关闭其他 QGIS 窗口，让杀毒软件排除引擎的文件夹，然后重试。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Close the other windows of QGIS, and try again.</source>
        <translation>请关闭其他 QGIS 窗口，然后重试。</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Close the page; a download goes on</source>
        <translation>关闭页面；下载会继续</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Column of the questions</source>
        <translation>问题所在的列</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Confidence is calibrated</source>
        <translation>置信度已校准</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>Convert it first, or take its -hf checkpoint.</source>
        <translation>请先转换，或使用其 -hf 版本。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Convert it to a tiled GeoTIFF with overviews.</source>
        <translation>请将其转换为带金字塔的分块 GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <location filename="../../ui/plain_label.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Copy it again from your account on huggingface.co, and choose it under 'Where models come from'.</source>
        <translation>请从您在 huggingface.co 的账户中重新复制，并在“模型的来源”中选择它。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Copy question, answer and facts</source>
        <translation>复制问题、回答和说明</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Copy the file itself into the folder.</source>
        <translation>请把文件本身复制到该文件夹。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Correct it under 'Where models come from'; it begins with https://.</source>
        <translation>请在“模型的来源”中更正；地址以 https:// 开头。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Correct it, or remove it from the file for the default.</source>
        <translation>请改正，或将其从文件中删除以使用默认值。</translation>
    </message>
    <message>
        <location filename="../../model/asking/box_answer.py"/>
        <source>Counted are those that it saw in the whole at 1/{whole} of the resolution and in {closer} closer views; smaller ones elsewhere are not among them.</source>
        <translation>计入的是它在 1/{whole} 分辨率的整体中以及 {closer} 个近景中看到的；其他地方更小的不在其中。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Cut the zone to the surroundings of the layer.</source>
        <translation>请把区域裁剪到图层周围。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Delete it yourself if you no longer need it.</source>
        <translation>如不再需要，请自行删除。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Delete the engine that was set up, to free the disk</source>
        <translation>删除已安装的引擎，释放磁盘</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Delete this model from the disk</source>
        <translation>从磁盘删除此模型</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Delete this model?</source>
        <translation>删除此模型？</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Delete what has come of this model</source>
        <translation>删除此模型已下载的部分</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Delete …</source>
        <translation>删除 …</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Delete: {model}</source>
        <translation>删除：{model}</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Deleting …</source>
        <translation>正在删除 …</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Descriptions and reasoning; a second opinion from another family.</source>
        <translation>描述和推理；来自另一系列的第二意见。</translation>
    </message>
    <message>
        <location filename="../../ui/error_card.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../../ui/error_card.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Details of the error</source>
        <translation>错误详情</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Does not fit now: needs {needed}, and {free} are free.</source>
        <translation>目前放不下：需要 {needed}，可用 {free}。</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Does not fit this machine.</source>
        <translation>不适合本机。</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Does not fit this machine: needs {needed}, has {memory}.</source>
        <translation>不适合本机：需要 {needed}，本机有 {memory}。</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Download a model that does not fit?</source>
        <translation>下载不适合的模型？</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Download and install the engine; QGIS stays usable</source>
        <translation>下载并安装引擎；QGIS 可继续使用</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download it again, or choose another device or quantisation in the settings.</source>
        <translation>请重新下载，或在设置中选择其他设备或量化。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download it again, or take the checkpoint that is not quantised.</source>
        <translation>请重新下载，或使用未量化的版本。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download it again.</source>
        <translation>请重新下载。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Download it again: it goes on where it ended.</source>
        <translation>请重新下载：会从中断处继续。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download the missing files again.</source>
        <translation>请重新下载缺失的文件。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Download the model again. If it comes again, ask whoever runs your network or the mirror.</source>
        <translation>请重新下载模型。如果再次出现，请询问网络或镜像的管理者。</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Download {size}</source>
        <translation>下载 {size}</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Download: {model}</source>
        <translation>下载：{model}</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Downloaded models take {used} of the disk; {free} are free.</source>
        <translation>已下载的模型占用磁盘 {used}；可用 {free}。</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Downloaded.</source>
        <translation>已下载。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Downloading PyTorch, the largest part</source>
        <translation>正在下载 PyTorch（最大的部分）</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Downloading {file}</source>
        <translation>正在下载 {file}</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Downloading …</source>
        <translation>正在下载 …</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Downloading: {done} of {total}</source>
        <translation>已下载：{done} / {total}</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Draw it anew, or leave it out.</source>
        <translation>请重新绘制，或将其略去。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Draw one, or leave it out.</source>
        <translation>请绘制一个，或略去该区域。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Effort</source>
        <translation>细致程度</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Effort, focus, reducer and model</source>
        <translation>细致程度、聚焦、缩减和模型</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Effort: how long it may take</source>
        <translation>细致程度：可以花多长时间</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Embedded model</source>
        <translation>内置模型</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>End editing, and save the project again.</source>
        <translation>请结束编辑，并重新保存工程。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Ended because</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Engine's Python</source>
        <translation>引擎的 Python</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Engine, model, device</source>
        <translation>引擎、模型、设备</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>Enter asks, Escape cancels.</source>
        <translation>回车提问，Esc 取消。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Enter asks, Shift+Enter starts a new line, Up recalls, Escape cancels</source>
        <translation>回车提问，Shift+回车换行，向上键调出以前的问题，Esc 取消</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Enter the index's name in place of the numbers in the settings of Ask Raster.</source>
        <translation>请在 Ask Raster 的设置中填写软件包索引的名称，而不是数字地址。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Enter them in QGIS under Settings, Options, Network, and download the model again.</source>
        <translation>请在 QGIS 的“设置、选项、网络”中输入，然后重新下载模型。</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Enter them in QGIS under Settings, Options, Network, and set up the engine again.</source>
        <translation>请在 QGIS 的“设置、选项、网络”中输入，然后重新安装引擎。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Examined tiles</source>
        <translation>检查过的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Fetch this model; QGIS stays usable, and nothing of yours is sent</source>
        <translation>获取此模型；QGIS 可继续使用，不会发送您的任何内容</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Fewer bits a weight need less memory and cost a little accuracy</source>
        <translation>每个权重的位数越少，所需内存越少，精度略有下降</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits in 4 bits.</source>
        <translation>4 位时适合。</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits in 4 bits: takes {needed} of {memory}.</source>
        <translation>4 位时适合：占用 {memory} 中的 {needed}。</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits in 8 bits.</source>
        <translation>8 位时适合。</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits in 8 bits: takes {needed} of {memory}.</source>
        <translation>8 位时适合：占用 {memory} 中的 {needed}。</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits this machine.</source>
        <translation>适合本机。</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Fits this machine: takes {needed} of {memory}.</source>
        <translation>适合本机：占用 {memory} 中的 {needed}。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Focus</source>
        <translation>聚焦</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Folder with a model</source>
        <translation>含有模型的文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Follows the raster layer that you select in the Layers panel.</source>
        <translation>跟随您在图层面板中选择的栅格图层。</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>For models whose licence has to be accepted: a basic sign-in whose password is your access token</source>
        <translation>用于需要接受许可证的模型：以您的访问令牌为密码的基本认证</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Full layer</source>
        <translation>整个图层</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>GLM-4.6V-Flash works.</source>
        <translation>GLM-4.6V-Flash 可用。</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>Gemma 3 works.</source>
        <translation>Gemma 3 可用。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Give it a georeference, for example with the Georeferencer of QGIS.</source>
        <translation>请为其配准，例如使用 QGIS 的配准工具。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Give it a name that ends in {value}.</source>
        <translation>请为其取一个以 {value} 结尾的名称。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Give it another name.</source>
        <translation>请为其取另一个名称。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Give the mirror's https address under 'Where models come from', or remove the access token.</source>
        <translation>请在“模型的来源”中填写镜像的 https 地址，或移除访问令牌。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Give the model's memory back; the next question loads it again</source>
        <translation>释放模型的内存；下一个问题会重新加载</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Give west, south, east, north, in this order.</source>
        <translation>请按此顺序给出：西、南、东、北。</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Go on with the download</source>
        <translation>继续下载</translation>
    </message>
    <message>
        <location filename="../../ui/panel/overviews_card.py"/>
        <source>Go through all pixels, and write nothing</source>
        <translation>遍历所有像元，不写入任何内容</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Good answers on a graphics card of 8 GB; many languages.</source>
        <translation>在 8 GB 显卡上回答良好；支持多种语言。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Heatmap</source>
        <translation>热力图</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>How far the question is on its way</source>
        <translation>问题的进度</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>How likely the answer is right, judged by the probability that the model gave its own words. The embedded model's is calibrated on answers of known truth about drawn scenes, not on your imagery; another model's is that probability itself, unless it was calibrated. It tells which answers to believe rather than others, not that they are good.</source>
        <translation>回答正确的可能性，根据模型对自己用词给出的概率判断。内置模型的置信度是用绘制场景中已知真相的回答校准的，而不是用您的影像；其他模型的置信度就是该概率本身，除非经过校准。它说明哪些回答比其他回答更可信，而不说明回答有多好。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>How long it may take, and so how much is looked at and answered from. How much that is depends on the model and on this machine.</source>
        <translation>可以花多长时间，以及因此查看多少、用多少来回答。具体数量取决于模型和本机。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>Identify the area</source>
        <translation>识别区域</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Install Python 3.12 from python.org and set up the engine again; with a package index or a folder of wheels of your own, check that it is complete.</source>
        <translation>请从 python.org 安装 Python 3.12，然后重新安装引擎；如使用自己的软件包索引或文件夹，请检查其是否完整。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Install the engine that belongs to this version of the plugin.</source>
        <translation>请安装与此插件版本对应的引擎。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Installed in {folder}, where it takes about {needed} and {free} are free.</source>
        <translation>安装在 {folder}，约占 {needed}，可用空间 {free}。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Installing Python</source>
        <translation>正在安装 Python</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Installing the libraries</source>
        <translation>正在安装库</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Intel graphics</source>
        <translation>Intel 显卡</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Intel graphics card (XPU)</source>
        <translation>Intel 显卡 (XPU)</translation>
    </message>
    <message>
        <location filename="../../ui/ask_raster_plugin.py"/>
        <source>It is in the Raster menu, and a button in the toolbar.</source>
        <translation>它在“栅格”菜单中，工具栏上也有按钮。</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>It is not known whether it fits this machine.</source>
        <translation>不清楚是否适合本机。</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>It is tried again with the next row.</source>
        <translation>将在下一行时重试。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>It may be meant as {near}. Correct it, or remove it from the file.</source>
        <translation>可能是指 {near}。请改正，或将其从文件中删除。</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>It reads text and sees no images.</source>
        <translation>它只读文字，看不见图像。</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>It reads text and sees no images; those of 4 billion and more do.</source>
        <translation>它只读文字，看不见图像；40 亿参数及以上的可以。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>It runs the model that answers, on this computer, and is installed once.</source>
        <translation>它在本机上运行负责回答的模型，只需安装一次。</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>It runs the models, and knows which of them fit this machine. Set it up first; then choose a model here.</source>
        <translation>它运行模型，并知道哪些模型适合本机。请先安装它；然后在此选择模型。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/survey.py"/>
        <source>Its download was broken off. Download it again: it goes on there.</source>
        <translation>其下载已中断。请重新下载：会从中断处继续。</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Its licence must be accepted on its page before it can be downloaded.</source>
        <translation>下载前必须在其页面上接受许可证。</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Its page</source>
        <translation>网页</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Keep this layer</source>
        <translation>保持此图层</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Keep this layer when another is selected</source>
        <translation>选择其他图层时保持此图层</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>Kept in</source>
        <translation>存放在</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Kept: it stays when you select another layer.</source>
        <translation>已保持：您选择其他图层时它不变。</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>LFM2-VL works.</source>
        <translation>LFM2-VL 可用。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Leave it out, or add a raster of it.</source>
        <translation>请将其略去，或添加包含它的栅格。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Leave it out, or cut it to the surroundings of the raster.</source>
        <translation>请将其略去，或把它裁剪到栅格周围。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Leave the engine as it is</source>
        <translation>保持引擎不变</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>Level {level} of {levels}, {resolution}
{share} of the attention at this level, {kept} of {tokens} tokens used in the answer</source>
        <translation>第 {level} 级，共 {levels} 级，{resolution}
占此级注意力的 {share}，回答使用了 {tokens} 个词元中的 {kept} 个</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Level {level} of {levels}: {tiles}</source>
        <translation>第 {level} 级，共 {levels} 级：{tiles}</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Licence: {licence}</source>
        <translation>许可证：{licence}</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Loading the model …</source>
        <translation>正在加载模型 …</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Look again at what is needed, then set up the engine</source>
        <translation>再次查看需要什么，然后安装引擎</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Look for models and free memory again</source>
        <translation>重新查找模型和可用内存</translation>
    </message>
    <message>
        <location filename="../../ui/panel/welcome.py"/>
        <source>Look for something</source>
        <translation>寻找某物</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>Looked at {seen} of {all}</source>
        <translation>已查看 {seen} / {all}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>Looked at {tiles}</source>
        <translation>已查看 {tiles}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Looking</source>
        <translation>查看方式</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Looking at the folder …</source>
        <translation>正在查看文件夹 …</translation>
    </message>
    <message>
        <location filename="../../model/catalog/verdicts.py"/>
        <source>Looking at the model</source>
        <translation>查看模型</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Looking at what is needed …</source>
        <translation>正在查看需要什么 …</translation>
    </message>
    <message>
        <location filename="../../model/service/server.py"/>
        <source>Looking for a device to run on</source>
        <translation>查找运行设备</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Looking for models …</source>
        <translation>正在查找模型 …</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Looking where the rasters lie</source>
        <translation>正在查看栅格的位置</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Looking: a search, or the whole scene with 24 tokens a tile</source>
        <translation>查看方式：搜索，或整个场景（每个瓦片 24 个词元）</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make a raster of its amplitudes, and ask about that.</source>
        <translation>请用其振幅制作栅格，并对其提问。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>Make about {size} of room, or ask anyway.</source>
        <translation>请腾出约 {size} 空间，或仍然提问。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make one virtual raster of the files themselves, or convert it to a GeoTIFF.</source>
        <translation>请用文件本身制作一个虚拟栅格，或将其转换为 GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make room on it, or choose a folder on another disk.</source>
        <translation>请在其中腾出空间，或选择另一磁盘上的文件夹。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Make room on it.</source>
        <translation>请在其中腾出空间。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Make room on the disk, and set up the engine again.</source>
        <translation>请在磁盘上腾出空间，然后重新安装引擎。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make the folder first.</source>
        <translation>请先创建文件夹。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Make the model's folder writable.</source>
        <translation>请让模型的文件夹可写。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Model folder (empty: the one of the settings, else the embedded model)</source>
        <translation>模型文件夹（留空：设置中的文件夹，否则为内置模型）</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Model that answered</source>
        <translation>作出回答的模型</translation>
    </message>
    <message>
        <location filename="../../ui/model_button.py"/>
        <source>Model: {model}</source>
        <translation>模型：{model}</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Models run on: {device}</source>
        <translation>模型运行于：{device}</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>Models run on: {device}, {memory} of memory, {free} free</source>
        <translation>模型运行于：{device}，内存 {memory}，可用 {free}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Move to a place that has data.</source>
        <translation>请移到有数据的地方。</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>Moving the evidence beside the project</source>
        <translation>正在把依据移到工程旁边</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>NVIDIA graphics card</source>
        <translation>NVIDIA 显卡</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>NVIDIA or AMD graphics card (CUDA, ROCm)</source>
        <translation>NVIDIA 或 AMD 显卡 (CUDA, ROCm)</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Name it once.</source>
        <translation>请只写一次。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Newest line</source>
        <translation>最新一行</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>No Python was found that the engine can be installed with.</source>
        <translation>没有找到可用来安装引擎的 Python。</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>No answer: the model does not know.</source>
        <translation>没有回答：模型不知道。</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>No graphics card was found that the engine can use: it will run on the processor.</source>
        <translation>没有找到引擎可用的显卡：它将在处理器上运行。</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>No model was downloaded yet; {free} of the disk are free.</source>
        <translation>尚未下载模型；磁盘可用空间 {free}。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>No secret came on standard input.</source>
        <translation>标准输入没有收到密钥。</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>None: overview only</source>
        <translation>无：仅总览</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Normal: more details</source>
        <translation>普通：较多细节</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Not asked.</source>
        <translation>未提问。</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Not asked: the model has not learnt to answer this.</source>
        <translation>未提问：模型没有学过回答这个。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Not visible: the model cannot see it at this resolution.</source>
        <translation>不可见：模型在此分辨率下看不见。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Nothing is downloaded: the packages come from {folder}.</source>
        <translation>无需下载：软件包来自 {folder}。</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Nothing stood out that was worth a closer look.</source>
        <translation>没有值得靠近看的东西。</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>Nothing stood out, so it looked no closer than 1/{decimation} of the resolution.</source>
        <translation>没有突出的东西，因此只看到分辨率的 1/{decimation}。</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>Of its size, Qwen3.5 and Gemma 3 work.</source>
        <translation>同等大小的 Qwen3.5 和 Gemma 3 可用。</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>On this computer</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Only safetensors are loaded; convert the weights first.</source>
        <translation>只加载 safetensors；请先转换权重。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Open the layer's address in a browser: it may want you to sign in.</source>
        <translation>请在浏览器中打开图层的地址：可能需要登录。</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Open the model's page on the internet, with its licence</source>
        <translation>打开模型的网页及其许可证</translation>
    </message>
    <message>
        <location filename="../../ui/ask_raster_plugin.py"/>
        <source>Open the panel</source>
        <translation>打开面板</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/places.py"/>
        <source>Opening '{raster}'</source>
        <translation>打开“{raster}”</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/layer_region.py"/>
        <source>Over so wide an extent '{name}' is looked at down to {native} map units a pixel; it has up to {zooms}. Ask about a smaller extent to see more.</source>
        <translation>在这么大的范围内，“{name}”只看到每像元 {native} 地图单位；它最高可达 {zooms}。请对更小的范围提问以看到更多。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Package &amp;index</source>
        <translation>软件包索引(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Package index</source>
        <translation>软件包索引</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Packages' &amp;folder</source>
        <translation>软件包文件夹(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Packages' folder</source>
        <translation>软件包文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Page on the internet: {model}</source>
        <translation>网页：{model}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/evidence_strip.py"/>
        <source>Point at a tile to see it on the map, click to go there</source>
        <translation>指向瓦片可在地图上查看，单击可前往</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Preparing the question</source>
        <translation>准备问题</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Press 'Set up the engine' in the panel of Ask Raster.</source>
        <translation>请在 Ask Raster 面板中按“安装引擎”。</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Processor only</source>
        <translation>仅处理器</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/panel/progress_line.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Put 'background' first.</source>
        <translation>请把“background”放在最前。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Put it back, or make the virtual raster again from the files that are there.</source>
        <translation>请把它放回原处，或用现有文件重新制作虚拟栅格。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Put the file back, or make the mosaic anew.</source>
        <translation>请把文件放回原处，或重新制作镶嵌。</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>Putting the evidence on the map</source>
        <translation>把依据放到地图上</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up.py"/>
        <source>Python {version}, which is downloaded</source>
        <translation>Python {version}（将下载）</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>QGIS did not take the question as a task.</source>
        <translation>QGIS 未接受该问题作为任务。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>QGIS did not take the task.</source>
        <translation>QGIS 未接受该任务。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>QGIS uses a SOCKS proxy, through which models cannot be downloaded.</source>
        <translation>QGIS 使用 SOCKS 代理，无法通过它下载模型。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Quantisation</source>
        <translation>量化</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Questions, one a line</source>
        <translation>问题，每行一个</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Quick: few details</source>
        <translation>快速：较少细节</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Raster layer</source>
        <translation>栅格图层</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Raster layers</source>
        <translation>栅格图层</translation>
    </message>
    <message>
        <location filename="../../model/service/server.py"/>
        <source>Reading a message</source>
        <translation>读取消息</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Reading the raster …</source>
        <translation>正在读取栅格 …</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Reading the raster: {share}</source>
        <translation>正在读取栅格：{share}</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Reducer</source>
        <translation>缩减</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Region focus module (trained)</source>
        <translation>区域聚焦模块（经训练）</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Relevance</source>
        <translation>相关性</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Remove drop_positions from its ask_raster.json.</source>
        <translation>请从其 ask_raster.json 中删除 drop_positions。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Remove it from the file.</source>
        <translation>请将其从文件中删除。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Remove the engine?</source>
        <translation>移除引擎？</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Remove …</source>
        <translation>移除 …</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Removing the engine</source>
        <translation>正在移除引擎</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Restart QGIS, and remove it again before asking anything.</source>
        <translation>请重启 QGIS，并在提问之前再次移除。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Restart QGIS, or load the plugin again.</source>
        <translation>请重启 QGIS，或重新加载插件。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Save it as a file to keep its evidence beside it.</source>
        <translation>请将其保存为文件，以便把依据放在旁边。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Say where the answers go.</source>
        <translation>请指定回答的去处。</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Search: closer where it matters</source>
        <translation>搜索：在要紧处靠近看</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>Search: the model looks closer where it matters for the question. Whole scene: it looks at every tile, and answers from the 24 tokens of each that stand out. That takes longer the larger the extent is, and a large one has no room.</source>
        <translation>搜索：模型在与问题有关的地方靠近看。整个场景：它查看每个瓦片，并根据每个瓦片中突出的 24 个词元回答。范围越大耗时越长，过大的范围容纳不下。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <location filename="../../ui/plain_label.py"/>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <location filename="../../ui/error_card.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Select the text to copy it</source>
        <translation>选择文本即可复制</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Set an HTTP proxy in QGIS under Settings, Options, Network, or download the model's files with your browser and choose their folder.</source>
        <translation>请在 QGIS 的“设置、选项、网络”中设置 HTTP 代理，或用浏览器下载模型文件并选择其文件夹。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Set it up again to replace it: all of it is downloaded again.</source>
        <translation>重新安装以替换它：全部内容会重新下载。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Set up again …</source>
        <translation>重新安装 …</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Set up the engine</source>
        <translation>安装引擎</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Set up the engine again</source>
        <translation>重新安装引擎</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Set up the engine again. If it comes again, ask whoever runs your network or package index.</source>
        <translation>请重新安装引擎。如果再次出现，请询问网络或软件包索引的管理者。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Set up the engine again. If it comes again, choose 'Processor only', or report it with the details.</source>
        <translation>请重新安装引擎。如果再次出现，请选择“仅处理器”，或连同详情一起报告。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Set up the engine again. If it comes again, report it with the details.</source>
        <translation>请重新安装引擎。如果再次出现，请连同详情一起报告。</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up.py"/>
        <location filename="../../plugin/engine/set_up_task.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Setting up the engine</source>
        <translation>安装引擎</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Show in the panel what would be installed</source>
        <translation>在面板中显示将安装的内容</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Show in the panel what would be installed, to repair it</source>
        <translation>在面板中显示将安装的内容，以便修复</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/map_view.py"/>
        <source>Show one side of it, or ask about the full layer.</source>
        <translation>请只显示其中一侧，或对整个图层提问。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Show the tiles it looked at</source>
        <translation>显示它看过的瓦片</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Show this folder no longer; its files stay</source>
        <translation>不再显示此文件夹；其文件保留</translation>
    </message>
    <message>
        <location filename="../../ui/error_card.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Show what to pass on when you report this</source>
        <translation>显示报告此问题时要转交的内容</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Show where it looked</source>
        <translation>显示它看过哪里</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Showing the evidence</source>
        <translation>显示依据</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Simple questions in English on a small laptop.</source>
        <translation>在小型笔记本上回答简单的英语问题。</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Simple questions in English, quickly without a graphics card.</source>
        <translation>无需显卡即可快速回答简单的英语问题。</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Simple questions in many languages on a small laptop.</source>
        <translation>在小型笔记本上用多种语言回答简单的问题。</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Simple questions in many languages, without a graphics card.</source>
        <translation>无需显卡，用多种语言回答简单的问题。</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Small objects, and where they are, on a graphics card of 8 GB.</source>
        <translation>小目标及其位置，用 8 GB 显卡。</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>Small objects, and where they are; many languages.</source>
        <translation>小目标及其位置；支持多种语言。</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>SmolVLM2 is its successor.</source>
        <translation>SmolVLM2 是其后继版本。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>So that the first question does not wait for it</source>
        <translation>这样第一个问题就不必等待</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/engine_connection.py"/>
        <source>Starting the engine</source>
        <translation>启动引擎</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>Starting …</source>
        <translation>正在启动 …</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Stop looking</source>
        <translation>停止查找</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Stop setting up the engine</source>
        <translation>停止安装引擎</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>Stop this question (Escape)</source>
        <translation>停止此问题 (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Stop; a download goes on there the next time</source>
        <translation>停止；下次会从此处继续下载</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Such a name has two parts, as organisation/model.</source>
        <translation>这样的名称由两部分组成，如“组织/模型”。</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Suggested for this machine</source>
        <translation>建议本机使用</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Table of questions</source>
        <translation>问题表</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Take off the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Take off the list: {model}</source>
        <translation>从列表移除：{model}</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Take the checkpoint that is not quantised.</source>
        <translation>请使用未量化的版本。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Take the same model as it was published first, not quantised: where memory is small, it is held in 8 or 4 bits here. Its bitsandbytes checkpoint (bnb-4bit) works, too.</source>
        <translation>请使用该模型最初发布的未量化版本：内存较小时，这里会以 8 位或 4 位保存。其 bitsandbytes 版本 (bnb-4bit) 也可以。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Take the same model as safetensors: where memory is small, it is held in 8 or 4 bits here.</source>
        <translation>请使用该模型的 safetensors 版本：内存较小时，这里会以 8 位或 4 位保存。</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Test: {model}</source>
        <translation>测试：{model}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>The Python interpreter that has the engine's libraries; empty for the installed</source>
        <translation>带有引擎所需库的 Python 解释器；留空则使用已安装的</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/engine/model_store.py"/>
        <source>The access token could not be read from QGIS's authentication manager.</source>
        <translation>无法从 QGIS 的身份验证管理器读取访问令牌。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The access token holds what no token holds.</source>
        <translation>访问令牌中含有令牌不应有的内容。</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>The address of a mirror begins with https://.</source>
        <translation>镜像的地址以 https:// 开头。</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>The address of the mirror has a password in it, which would be kept unprotected. Choose an access token instead.</source>
        <translation>镜像的地址中含有密码，会被无保护地保存。请改用访问令牌。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The address of the mirror is no address.</source>
        <translation>镜像的地址不是有效地址。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>The address of the package index has a password in it, which would be kept unprotected. Write it into pip's own configuration instead.</source>
        <translation>软件包索引的地址中含有密码，会被无保护地保存。请改为写入 pip 自己的配置。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>The address of your organisation's Python package index, for the set-up</source>
        <translation>贵单位 Python 软件包索引的地址，用于安装</translation>
    </message>
    <message>
        <location filename="../../ui/models/hub_form.py"/>
        <source>The address of your organisation's mirror of Hugging Face</source>
        <translation>贵单位 Hugging Face 镜像的地址</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The answer is cut: it had become as long as an answer may be.</source>
        <translation>回答被截断：它已达到回答的最大长度。</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>The best answers here: small objects, counting, reading signs, reasoning, many languages.</source>
        <translation>这里最好的回答：小目标、计数、识读标志、推理、多种语言。</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The certificate of a package index that is named by numbers cannot be checked.</source>
        <translation>无法验证以数字地址指定的软件包索引的证书。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The columns of '{name}' are stored from east to west, which this QGIS cannot draw.</source>
        <translation>“{name}”的列是从东到西存储的，此 QGIS 无法绘制。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The computer ended the engine, as it does when memory runs out.</source>
        <translation>计算机终止了引擎，内存耗尽时会这样。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The connection broke during the download.</source>
        <translation>下载过程中连接中断。</translation>
    </message>
    <message>
        <location filename="../../model/asking/conversation.py"/>
        <source>The conversation is long: of its {turns} turns the model was told the last {known}.</source>
        <translation>对话很长：在 {turns} 轮中，模型只知道最后 {known} 轮。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The disk has {free} MB free, and the engine needs about {needed} MB.</source>
        <translation>磁盘可用空间为 {free} MB，引擎约需 {needed} MB。</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The disk is full: {folder}.</source>
        <translation>磁盘已满：{folder}。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The download</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The download needs {missing} GB on the disk of {folder}, {free} GB are free.</source>
        <translation>下载需要在 {folder} 所在磁盘上占用 {missing} GB，可用 {free} GB。</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The driver that {name} computes with is missing: the engine will run on the processor. Install AMD's driver amdgpu first to use the card.</source>
        <translation>缺少 {name} 计算所需的驱动：引擎将在处理器上运行。要使用该显卡，请先安装 AMD 的 amdgpu 驱动。</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The driver {driver} of the graphics card {name} is too old: the engine will run on the processor, slowly. Update the driver to version {needed} or later first.</source>
        <translation>显卡 {name} 的驱动 {driver} 太旧：引擎将在处理器上运行，速度较慢。请先把驱动更新到 {needed} 或更高版本。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The embedded model gave its first answer in {seconds} s, on {device}.</source>
        <translation>内置模型在 {seconds} 秒内给出了第一个回答，设备 {device}。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine could not be installed.</source>
        <translation>无法安装引擎。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine could not be removed whole.</source>
        <translation>引擎未能完全移除。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine does not start any more</source>
        <translation>引擎不再启动</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine ended before it was done.</source>
        <translation>引擎在完成之前就结束了。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine is being set up</source>
        <translation>正在安装引擎</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine is being set up already, in this or another window of QGIS.</source>
        <translation>引擎已在此 QGIS 窗口或另一个窗口中安装。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>The engine is deleted from this computer. It can be set up again.</source>
        <translation>引擎将从本机删除。之后可以重新安装。</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine is not set up yet</source>
        <translation>引擎尚未安装</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine is not set up yet.</source>
        <translation>引擎尚未安装。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine is out of date</source>
        <translation>引擎已过时</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The engine is ready.</source>
        <translation>引擎已就绪。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>The engine is still being set up.</source>
        <translation>引擎仍在安装中。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine was ended.</source>
        <translation>引擎已终止。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine was installed, but does not start.</source>
        <translation>引擎已安装，但无法启动。</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The engine will run on the graphics card {name}.</source>
        <translation>引擎将在显卡 {name} 上运行。</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The engine will run on the graphics unit of this Mac.</source>
        <translation>引擎将在此 Mac 的图形处理器上运行。</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The engine will run on the processor, as chosen.</source>
        <translation>引擎将按选择在处理器上运行。</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>The engine will run on the processor. If {name} is an Arc or of a Core Ultra, choose Intel graphics, which is faster.</source>
        <translation>引擎将在处理器上运行。如果 {name} 是 Arc 或属于 Core Ultra，请选择速度更快的“Intel 显卡”。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine's Python at {python} could not be started.</source>
        <translation>无法启动 {python} 处的引擎 Python。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The engine's Python was not found, because this user has no home folder.</source>
        <translation>没有找到引擎的 Python，因为此用户没有主文件夹。</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The engine's folder cannot be written.</source>
        <translation>引擎的文件夹不可写。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>The evidence in {folder} cannot be opened again.</source>
        <translation>{folder} 中的依据无法再次打开。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The extent is empty.</source>
        <translation>范围为空。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The extent is not a rectangle.</source>
        <translation>范围不是矩形。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The extent lies outside of the raster.</source>
        <translation>范围在栅格之外。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The extent lies outside the layer '{name}'.</source>
        <translation>范围在图层“{name}”之外。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The folder {folder} cannot be written.</source>
        <translation>文件夹 {folder} 不可写。</translation>
    </message>
    <message>
        <location filename="../../model/asking/planning.py"/>
        <source>The free memory has room for {vision_tokens} vision tokens of the {wanted} that this effort means.</source>
        <translation>可用内存只能容纳 {vision_tokens} 个视觉词元，而此细致程度需要 {wanted} 个。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>The graphics card is not used, so answers take longer. Update its driver, then set up the engine again in the settings of Ask Raster.</source>
        <translation>没有使用显卡，因此回答耗时更长。请更新其驱动，然后在 Ask Raster 的设置中重新安装引擎。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The hub does not give {hub_id} without a valid access token, or has no such model.</source>
        <translation>没有有效的访问令牌，模型中心不提供 {hub_id}，或没有这个模型。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The hub no longer has this revision of {hub_id}.</source>
        <translation>模型中心已没有 {hub_id} 的这个版本。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>The last question is not answered yet.</source>
        <translation>上一个问题尚未回答。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' came damaged at {place}.</source>
        <translation>图层“{name}”收到时已损坏（{place}）。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' cannot be read.</source>
        <translation>无法读取图层“{name}”。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read at {place_in_words}.</source>
        <translation>无法读取图层“{name}”（{place_in_words}）。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read at {place}.</source>
        <translation>无法读取图层“{name}”（{place}）。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read at {place}: the file {missing} is missing.</source>
        <translation>无法读取图层“{name}”（{place}）：文件 {missing} 缺失。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read: its server answered with a page.</source>
        <translation>无法读取图层“{name}”：其服务器返回了一个网页。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' could not be read: its server answered with a page: {words}</source>
        <translation>无法读取图层“{name}”：其服务器返回了一个网页：{words}</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' did not come at {place}: nothing was heard of it for {SILENCE_SECONDS} s.</source>
        <translation>图层“{name}”没有到达（{place}）：{SILENCE_SECONDS} 秒内没有任何消息。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' holds complex numbers, which QGIS cannot draw.</source>
        <translation>图层“{name}”含有复数，QGIS 无法绘制。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' is no raster layer.</source>
        <translation>图层“{name}”不是栅格图层。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer '{name}' lacks overviews: {costly} billion pixels would have to be gone through for the first look.</source>
        <translation>图层“{name}”缺少金字塔：首次查看需要遍历 {costly}×10⁹ 个像元。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer is being edited.</source>
        <translation>图层正在编辑中。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The layer is no longer in the project.</source>
        <translation>图层已不在工程中。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/layer_region.py"/>
        <source>The layer lacks coarse overviews: {costly_pixels} million pixels have to be gone through for the first look. Build overviews (pyramids) in the layer's properties to avoid this.</source>
        <translation>图层缺少较粗的金字塔：首次查看需要遍历 {costly_pixels} 百万个像元。请在图层属性中构建金字塔以避免这种情况。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/layer_region.py"/>
        <source>The layer lacks overviews: {costly_pixels} million pixels have to be gone through for the first look. Build overviews (pyramids) in the layer's properties to avoid this.</source>
        <translation>图层缺少金字塔：首次查看需要遍历 {costly_pixels} 百万个像元。请在图层属性中构建金字塔以避免这种情况。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>The layer was not searched.</source>
        <translation>未搜索该图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/fill_values.py"/>
        <source>The layer's colours are stretched to a value that only fills gaps, so that little can be told apart. Enter that value as additional no data value in the layer's properties, under Transparency, and stretch the colours again.</source>
        <translation>图层的颜色被拉伸到一个仅用于填充空隙的值，因此难以分辨内容。请在图层属性的“透明度”中把该值设为附加无数据值，然后重新拉伸颜色。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>The map does not draw this layer at its present scale.</source>
        <translation>地图在当前比例尺下不绘制此图层。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The memory of {device} is too small for this question.</source>
        <translation>{device} 的内存对此问题来说太小。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The mirror's address begins with http, so the access token could be read on the way.</source>
        <translation>镜像的地址以 http 开头，因此访问令牌可能会在途中被读取。</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model began to repeat itself, and was stopped.</source>
        <translation>模型开始重复自己，已被停止。</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model gave no answer.</source>
        <translation>模型没有给出回答。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>The model in use, {model}, is not there any more.</source>
        <translation>正在使用的模型 {model} 已不存在。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The model is not unloaded while a question is answered.</source>
        <translation>正在回答问题时不会卸载模型。</translation>
    </message>
    <message>
        <location filename="../../model/asking/planning.py"/>
        <source>The model looks at no more than {largest} pixels a side, so the whole scene was shown at 1/{decimation} of its resolution; what is smaller was not seen.</source>
        <translation>模型每边最多查看 {largest} 个像元，因此整个场景以其分辨率的 1/{decimation} 显示；更小的东西没有看到。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>The model said nothing.</source>
        <translation>模型什么也没说。</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model thought about the question, but gave no answer.</source>
        <translation>模型思考了问题，但没有给出回答。</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model thought for as long as it may, and was then made to answer.</source>
        <translation>模型思考到了允许的时间上限，随后被要求回答。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The model's chat template does not place each image.</source>
        <translation>模型的聊天模板没有放置每张图像。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The model's chat template runs too long or takes too much memory.</source>
        <translation>模型的聊天模板运行时间过长或占用内存过多。</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>The model's context was too short for all that was found: {left_out} tiles, those with the lowest scores, were left out of the answer.</source>
        <translation>模型的上下文太短，容不下找到的全部内容：得分最低的 {left_out} 个瓦片未用于回答。</translation>
    </message>
    <message>
        <location filename="../../model/asking/box_answer.py"/>
        <source>The model's list of places was cut in {cut} of {replies} views: there may be more of them.</source>
        <translation>模型的位置列表在 {replies} 个视图中有 {cut} 个被截断：可能还有更多。</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>The model's own attention</source>
        <translation>模型自身的注意力</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>The models are being looked at</source>
        <translation>正在查看模型</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/said_openly.py"/>
        <source>The output</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>The output is complete; {name} is removed again.</source>
        <translation>输出已完成；{name} 已删除。</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>The output's format has shortened {count} of the texts. They are whole in {path}.</source>
        <translation>输出格式截短了 {count} 个文本。完整文本在 {path} 中。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>The overviews could not be written into {folder}.</source>
        <translation>无法把金字塔写入 {folder}。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The pixels of the layer '{name}' have no size on the ground: its georeference is broken.</source>
        <translation>图层“{name}”的像元在地面上没有大小：其地理配准已损坏。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The plugin starts the engine.</source>
        <translation>引擎由插件启动。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>The probability that the model gave its own words; it was not calibrated, so it tells which answers to believe rather than others, not how often they are right.</source>
        <translation>模型对自己用词给出的概率；未经校准，因此它说明哪些回答比其他回答更可信，而不说明多常正确。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The process that runs the model's chat template cannot be started, or has ended.</source>
        <translation>运行模型聊天模板的进程无法启动，或已结束。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The project is not kept in a folder.</source>
        <translation>工程没有保存在文件夹中。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The proxy of your network asks for a name and a password.</source>
        <translation>您网络的代理要求用户名和密码。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The proxy of your network cannot be reached, or does not let this through.</source>
        <translation>无法连接您网络的代理，或代理不允许通过。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The question and the overview take {tokens} tokens; the model has room for {max}.</source>
        <translation>问题和总览共占 {tokens} 个词元；模型只能容纳 {max} 个。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The question is empty.</source>
        <translation>问题为空。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The question was cancelled.</source>
        <translation>问题已取消。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>The question was ended.</source>
        <translation>问题已终止。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The question would take more than {WEB_TILE_BUDGET} tiles from the server of '{name}'.</source>
        <translation>此问题需要从“{name}”的服务器获取超过 {WEB_TILE_BUDGET} 个瓦片。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The questions before are about another layer or another place.</source>
        <translation>之前的问题针对另一个图层或另一个位置。</translation>
    </message>
    <message>
        <location filename="../../resources/models/recommended.json"/>
        <source>The quickest: simple questions in English on any laptop.</source>
        <translation>最快：在任何笔记本上回答简单的英语问题。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The raster covers {part}, {part2}, {part3}, {part4}.</source>
        <translation>栅格覆盖 {part}, {part2}, {part3}, {part4}。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The raster is a virtual raster of virtual rasters, more than {MAX_DEPTH} deep or too many times over.</source>
        <translation>该栅格是由虚拟栅格组成的虚拟栅格，嵌套超过 {MAX_DEPTH} 层或次数过多。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>The raster layer to ask about</source>
        <translation>要提问的栅格图层</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The raster {which} cannot be opened.</source>
        <translation>栅格 {which} 无法打开。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The region focus module of {name} cannot be loaded.</source>
        <translation>无法加载 {name} 的区域聚焦模块。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The region focus module of {name} does not fit into the memory of {device} beside the model.</source>
        <translation>{name} 的区域聚焦模块无法与模型一起放入 {device} 的内存。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The region focus module of {name} does not fit the model.</source>
        <translation>{name} 的区域聚焦模块与模型不匹配。</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>The rows are kept in the output alone.</source>
        <translation>各行只保存在输出中。</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>The rows that are done are in {path}.</source>
        <translation>已完成的行在 {path} 中。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The server has been asked too often and wants a pause.</source>
        <translation>对服务器的请求过于频繁，需要暂停一会儿。</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>The server has not answered for {seconds}&#xa0;s</source>
        <translation>服务器已有 {seconds}&#xa0;秒没有响应</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The server tells no digests of the model's files: they cannot be checked.</source>
        <translation>服务器没有给出模型文件的校验和：无法检查这些文件。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The server that has the model answers as no hub does.</source>
        <translation>存放模型的服务器的应答与模型中心不符。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The server that has the model answers with an error.</source>
        <translation>存放模型的服务器返回错误。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The server that has the model cannot be reached.</source>
        <translation>无法连接存放模型的服务器。</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The server that has the packages answers with an error.</source>
        <translation>软件包服务器返回错误。</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The server that has the packages cannot be reached.</source>
        <translation>无法连接软件包服务器。</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>The server that has the packages refuses to give them.</source>
        <translation>软件包服务器拒绝提供软件包。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>The server that models come from does not have {hub_id}.</source>
        <translation>模型来源服务器上没有 {hub_id}。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The table of questions has no column '{column}'.</source>
        <translation>问题表没有“{column}”列。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/map_view.py"/>
        <source>The visible extent cannot be expressed in the layer's coordinate system.</source>
        <translation>可见范围无法用图层的坐标系表示。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/map_view.py"/>
        <source>The visible extent lies across the 180° meridian.</source>
        <translation>可见范围跨越 180° 经线。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone cannot be expressed in the raster's coordinate system.</source>
        <translation>该区域无法用栅格的坐标系表示。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone has no polygon.</source>
        <translation>该区域没有多边形。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone lies on none of the rasters.</source>
        <translation>该区域不在任何一个栅格上。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone reaches beyond what the layer's CRS can express.</source>
        <translation>该区域超出了图层 CRS 所能表示的范围。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>The zone's polygon is invalid and cannot be mended.</source>
        <translation>该区域的多边形无效且无法修复。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Their answers are in the log.</source>
        <translation>它们的回答在日志中。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There are no valid pixels of {name} in this extent.</source>
        <translation>此范围内没有 {name} 的有效像元。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>There is no Python at {path}. Choose another file, or leave the field empty.</source>
        <translation>{path} 处没有 Python。请选择其他文件，或将该项留空。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no Python for the engine at {python}.</source>
        <translation>{python} 处没有引擎的 Python。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no device '{wanted}' that this engine's PyTorch can use.</source>
        <translation>没有此引擎的 PyTorch 能使用的设备“{wanted}”。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no model folder {path}.</source>
        <translation>没有模型文件夹 {path}。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no output.</source>
        <translation>没有输出。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no question.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>There is no raster layer in the project.</source>
        <translation>工程中没有栅格图层。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no raster layer.</source>
        <translation>没有栅格图层。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no raster.</source>
        <translation>没有栅格。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is no token reducer '{part}'.</source>
        <translation>没有词元缩减“{part}”。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>There is not enough memory: {name} cannot be {doing}.</source>
        <translation>内存不足：无法{doing} {name}。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/overviews.py"/>
        <source>There is too little room for the overviews in {folder}.</source>
        <translation>{folder} 中没有足够的空间存放金字塔。</translation>
    </message>
    <message>
        <location filename="../../model/asking/assessment.py"/>
        <source>There was too little memory to ask whether the overview is enough: it was searched.</source>
        <translation>内存太少，无法询问概览是否足够：已进行搜索。</translation>
    </message>
    <message>
        <location filename="../../model/asking/verification.py"/>
        <source>There was too little memory to check the places that were found one by one.</source>
        <translation>内存太少，无法逐一检查找到的位置。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/saved_evidence.py"/>
        <source>These layers could not be moved beside the project: {names}.</source>
        <translation>以下图层无法移到工程旁边：{names}。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/saved_evidence.py"/>
        <source>They stay in your QGIS profile and work on this computer. To pass the project on, export them into its folder.</source>
        <translation>它们留在您的 QGIS 配置文件夹中，可在本机使用。要转交工程，请把它们导出到工程文件夹。</translation>
    </message>
    <message>
        <location filename="../../resources/models/embedded/ask_raster.json"/>
        <source>This answer is from the small embedded model.</source>
        <translation>此回答来自小型内置模型。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>This computer does not trust the certificate of the server that has the model.</source>
        <translation>此计算机不信任存放模型的服务器的证书。</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>This computer does not trust the certificate of the server that has the packages.</source>
        <translation>此计算机不信任软件包服务器的证书。</translation>
    </message>
    <message>
        <location filename="../../model/vlm/architectures.py"/>
        <source>This is its text part, which sees no images.</source>
        <translation>这是其文本部分，看不见图像。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer has no overviews (pyramids): {count} million pixels have to be gone through before the model's first look.</source>
        <translation>此图层没有金字塔：模型首次查看前必须遍历 {count} 百万个像元。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer is hidden: it is not ticked in the Layers panel.</source>
        <translation>此图层已隐藏：在图层面板中未勾选。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer is hidden: its group '{by}' is not ticked.</source>
        <translation>此图层已隐藏：其所在组“{by}”未勾选。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer is invisible: its opacity is 0.</source>
        <translation>此图层不可见：其不透明度为 0。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>This layer is not in the Layers panel: the map does not show it.</source>
        <translation>此图层不在图层面板中：地图不显示它。</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <location filename="../../model/wire/question.py"/>
        <source>This model takes each question by itself: it was not told what was asked before.</source>
        <translation>此模型单独处理每个问题：它不知道之前问过什么。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>This replaces the engine that runs the model, for when it no longer works.</source>
        <translation>在引擎不再工作时，用此操作替换运行模型的引擎。</translation>
    </message>
    <message>
        <location filename="../../ui/boundary.py"/>
        <source>This step</source>
        <translation>此步骤</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>This version of Ask Raster needs newer libraries to answer questions.</source>
        <translation>此版本的 Ask Raster 需要更新的库才能回答问题。</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Thorough: most details</source>
        <translation>细致：最多细节</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>Tiles</source>
        <translation>瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Tiles examined</source>
        <translation>检查过的瓦片数</translation>
    </message>
    <message>
        <location filename="../../ui/panel/evidence_strip.py"/>
        <source>Tiles that were looked at</source>
        <translation>看过的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Tiles to look at, at most (empty: by the effort)</source>
        <translation>最多查看的瓦片数（留空：由细致程度决定）</translation>
    </message>
    <message>
        <location filename="../../ui/panel/reducer_box.py"/>
        <source>Token reducer</source>
        <translation>词元缩减</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Token reducer (names can be joined with '+')</source>
        <translation>词元缩减（名称可以用 '+' 连接）</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Try it again. If it comes again, install the engine again in the settings.</source>
        <translation>请重试。如果再次出现，请在设置中重新安装引擎。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Try it again. If it comes again, report it with the details.</source>
        <translation>请重试。如果再次出现，请连同详情一起报告。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Try it again. If it comes again, set up the engine again in the settings of Ask Raster.</source>
        <translation>请重试。如果再次出现，请在 Ask Raster 的设置中重新安装引擎。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/survey.py"/>
        <source>Trying it out: English questions about a few things, in seconds.</source>
        <translation>用于试用：就少数事物提出的英语问题，几秒内回答。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Type a question.</source>
        <translation>请输入一个问题。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Type one a line.</source>
        <translation>请每行输入一个。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Unload after</source>
        <translation>卸载等待时间</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>Unload the model</source>
        <translation>卸载模型</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>Until the output is complete, each row that is done is also kept in {path}.</source>
        <translation>在输出完成之前，每个完成的行也保存在 {path} 中。</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>Up to {tiles}, {tokens} vision tokens</source>
        <translation>最多 {tiles}，{tokens} 个视觉词元</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Update Ask Raster, or choose another model.</source>
        <translation>请更新 Ask Raster，或选择其他模型。</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Use a model from a folder on this computer</source>
        <translation>使用本机文件夹中的模型</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Use another mirror, or none.</source>
        <translation>请使用其他镜像，或不使用镜像。</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>Use: {model}</source>
        <translation>使用：{model}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/place_chooser.py"/>
        <source>Visible extent</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/base_algorithm.py"/>
        <source>Vision tokens to answer from, at most (empty: by the effort and the model)</source>
        <translation>最多用于回答的视觉词元数（留空：由细致程度和模型决定）</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/set_up_failures.py"/>
        <source>Wait a while, and set up the engine again.</source>
        <translation>请稍等片刻，然后重新安装引擎。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Wait a while.</source>
        <translation>请稍等片刻。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/asking.py"/>
        <source>Wait for its answer, or cancel it.</source>
        <translation>请等待其回答，或将其取消。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Wait for the answer, or cancel the question.</source>
        <translation>请等待回答，或取消问题。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>Wait some minutes.</source>
        <translation>请等待几分钟。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Wait until it is complete, then ask again.</source>
        <translation>请等到完成后再提问。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Wait until it is done.</source>
        <translation>请等到完成。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Wait until that is done.</source>
        <translation>请等到完成。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>Warp it with Raster &gt; Projections &gt; Warp, and ask about the result.</source>
        <translation>请用“栅格 &gt; 投影 &gt; 变形”进行重投影，并对结果提问。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>Weights (SHA-256)</source>
        <translation>权重 (SHA-256)</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>What suits the model</source>
        <translation>适合模型的方式</translation>
    </message>
    <message>
        <location filename="../../ui/panel/more_options.py"/>
        <source>What tells the search where to look closer</source>
        <translation>决定搜索在哪里靠近看</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>What the engine computes on; Automatic takes a graphics card where it finds one</source>
        <translation>引擎在什么设备上计算；“自动”会在找到显卡时使用它</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>What the model does best</source>
        <translation>模型最擅长的方式</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>What the model runs on; Automatic takes the best</source>
        <translation>模型在什么设备上运行；“自动”会选择最好的</translation>
    </message>
    <message>
        <location filename="../../ui/models/model_row.py"/>
        <source>What the model said of the sample scene</source>
        <translation>模型对示例场景的回答</translation>
    </message>
    <message>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>What this panel does</source>
        <translation>此面板的作用</translation>
    </message>
    <message>
        <location filename="../../model/asking/conversation.py"/>
        <source>What was asked before is too long for this model: it was not told any of it.</source>
        <translation>之前问过的内容对此模型来说太长：它完全不知道。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>What was downloaded whole the last time is not downloaded again.</source>
        <translation>上次已完整下载的内容不会重新下载。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>What will be installed</source>
        <translation>将安装的内容</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>Where models come from</source>
        <translation>模型的来源</translation>
    </message>
    <message>
        <location filename="../../ui/panel/reducer_box.py"/>
        <source>Which of the tiles' tokens the model answers from; names can be joined with +</source>
        <translation>模型根据瓦片的哪些词元回答；名称可以用 + 连接</translation>
    </message>
    <message>
        <location filename="../../ui/choices.py"/>
        <source>Whole scene, 24 tokens a tile</source>
        <translation>整个场景，每个瓦片 24 个词元</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>Without a question for so long, the model gives its memory back; 0 for never</source>
        <translation>这么久没有问题时，模型会释放内存；0 表示从不</translation>
    </message>
    <message>
        <location filename="../../ui/panel/overviews_card.py"/>
        <source>Write {path}, then ask; the raster itself is not changed</source>
        <translation>写入 {path}，然后提问；栅格本身不会改变</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/output_table.py"/>
        <source>Writing a row</source>
        <translation>写入一行</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/ask_algorithm.py"/>
        <source>Writing the evidence</source>
        <translation>写入依据</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/batch_ask_algorithm.py"/>
        <source>Zones</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/map_view.py"/>
        <source>Zoom to the layer, or ask about the full layer.</source>
        <translation>请缩放到图层，或对整个图层提问。</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>a half after the language model's second layer</source>
        <translation>在语言模型第二层之后保留一半</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>a half from the middle of the language model on</source>
        <translation>从语言模型中部起保留一半</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>a half, a quarter, an eighth after each quarter of the model's layers</source>
        <translation>在模型每四分之一层之后依次保留一半、四分之一、八分之一</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>about {duration} a question</source>
        <translation>每个问题约 {duration}</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>all tokens, whole tiles, best first</source>
        <translation>所有词元，整个瓦片，最好的在前</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>certainty {certainty}</source>
        <translation>确定度 {certainty}</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>converted</source>
        <translation>转换</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <location filename="../../plugin/model_names.py"/>
        <source>embedded model</source>
        <translation>内置模型</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>full layer</source>
        <translation>整个图层</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>full resolution</source>
        <translation>完整分辨率</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>loaded</source>
        <translation>加载</translation>
    </message>
    <message>
        <location filename="../../resources/styles/relevance.qml"/>
        <source>no more than average</source>
        <translation>不超过平均值</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>none: they are downloaded</source>
        <translation>无：将下载</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>one token for every patch of uniform background</source>
        <translation>每块均匀背景一个词元</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>random tokens (a baseline)</source>
        <translation>随机词元（用于比较）</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/said_openly.py"/>
        <source>raster {number}</source>
        <translation>栅格 {number}</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>the AMD graphics card</source>
        <translation>AMD 显卡</translation>
    </message>
    <message>
        <location filename="../../plugin/engine/accelerators.py"/>
        <source>the Intel graphics card</source>
        <translation>Intel 显卡</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>the one that was installed</source>
        <translation>已安装的</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>the public one</source>
        <translation>公共索引</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>the tokens that the region focus scores highest</source>
        <translation>区域聚焦得分最高的词元</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>tokens at even distances (a baseline)</source>
        <translation>等间距的词元（用于比较）</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>tokens that stand out, and a few that stand for the others</source>
        <translation>突出的词元，以及少数代表其他词元的词元</translation>
    </message>
    <message>
        <location filename="../../model/vlm/folder_files.py"/>
        <source>used</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../../ui/panel/answer_entry.py"/>
        <source>visible extent</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <location filename="../../model/wire/reducer_names.py"/>
        <source>without the half that is most like the words for background</source>
        <translation>去掉与背景词语最相似的一半</translation>
    </message>
    <message>
        <location filename="../../model/asking/answering.py"/>
        <source>{beyond_budget} of the tiles that were examined most closely did not fit into the answer's {vision_tokens} vision tokens; those with the lowest scores were left out.</source>
        <translation>最近查看的瓦片中有 {beyond_budget} 个未能放入回答的 {vision_tokens} 个视觉词元；得分最低的被略去。</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{count} tiles</source>
        <translation>{count} 个瓦片</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{doing} failed in a way that was not foreseen ({name}: {error}).</source>
        <translation>{doing}：出现意外错误（{name}：{error}）。</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{done} of {tiles}</source>
        <translation>{done} / {tiles}</translation>
    </message>
    <message>
        <location filename="../../ui/models/in_words.py"/>
        <source>{done} of {total} are here</source>
        <translation>已有 {done} / {total}</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} cannot be written.</source>
        <translation>无法写入 {file}。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} has a setting that is not known: {name}.</source>
        <translation>{file} 含有未知的设置：{name}。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} has a wrong {name}: {dumps}.</source>
        <translation>{file} 中的 {name} 有误：{dumps}。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} is damaged: it is not what was published.</source>
        <translation>{file} 已损坏：与发布的内容不同。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{file} is damaged: some of its weights cannot be right.</source>
        <translation>{file} 已损坏：其中一些权重不可能正确。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} cannot be read as JSON.</source>
        <translation>{folder} 无法作为 JSON 读取。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>{folder} cannot be used.</source>
        <translation>{folder} 无法使用。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../plugin/layers/result_layers.py"/>
        <source>{folder} could not be made.</source>
        <translation>无法创建 {folder}。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} does not hold what it should.</source>
        <translation>{folder} 中没有应有的内容。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} holds its weights as GGUF, which is for other programs.</source>
        <translation>{folder} 的权重为 GGUF 格式，用于其他程序。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} holds no weights (model*.safetensors).</source>
        <translation>{folder} 中没有权重 (model*.safetensors)。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} holds pickled weights ({pickled}), which can run code.</source>
        <translation>{folder} 含有 pickle 格式的权重（{pickled}），可能会运行代码。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} is half a download: {join} missing or cut short.</source>
        <translation>{folder} 只下载了一部分：{join} 缺失或被截断。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} names no weights.</source>
        <translation>{folder} 没有指明权重。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{folder} names weights that are not safetensors ({foreign}); they could run code.</source>
        <translation>{folder} 指明的权重不是 safetensors（{foreign}）；它们可能会运行代码。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{hub_id} holds no model that can be used here.</source>
        <translation>{hub_id} 中没有可在此使用的模型。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>{hub_id} is given to those alone who accepted its licence.</source>
        <translation>{hub_id} 只提供给已接受其许可的人。</translation>
    </message>
    <message>
        <location filename="../../model/catalog/download_failures.py"/>
        <source>{hub_id} is no name of a model on the hub.</source>
        <translation>{hub_id} 不是模型中心上的模型名称。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <location filename="../../ui/panel/ask_panel.py"/>
        <source>{layer} is not in the project any more.</source>
        <translation>{layer} 已不在工程中。</translation>
    </message>
    <message>
        <location filename="../../model/asking/box_answer.py"/>
        <source>{left} of {seen} views, those with the lowest scores, were not searched for places.</source>
        <translation>{seen} 个视图中有 {left} 个（得分最低者）没有搜索位置。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>{looked}, down to {resolution}</source>
        <translation>{looked}，直到{resolution}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>{metres} m a pixel</source>
        <translation>每像元 {metres} 米</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{minutes}&#xa0;min</source>
        <translation>{minutes}&#xa0;分钟</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>{model} takes {size} of the disk. It can be downloaded again.</source>
        <translation>{model} 占用磁盘 {size}。之后可以重新下载。</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>{model} takes {size} of the disk. The embedded model answers from then on.</source>
        <translation>{model} 占用磁盘 {size}。此后由内置模型回答。</translation>
    </message>
    <message>
        <location filename="../../ui/model_button.py"/>
        <source>{model} …</source>
        <translation>{model} …</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>{model}, not loaded</source>
        <translation>{model}，未加载</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>{model}, not loaded, {device}</source>
        <translation>{model}，未加载，{device}</translation>
    </message>
    <message>
        <location filename="../../plugin/asking.py"/>
        <source>{model}, the engine is starting</source>
        <translation>{model}，引擎正在启动</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} arrived damaged, or is not the one that was published.</source>
        <translation>{name} 已损坏，或与发布的内容不同。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} cannot be {doing}.</source>
        <translation>无法{doing} {name}。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} changed while it was loaded: {changed}.</source>
        <translation>{name} 在加载时发生了变化：{changed}。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} comes quantised by {known}, which this engine cannot read.</source>
        <translation>{name} 由 {known} 量化，此引擎无法读取。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} comes quantised in a way that does not fit the model.</source>
        <translation>{name} 的量化方式与模型不匹配。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} comes quantised in a way that this engine does not know.</source>
        <translation>{name} 的量化方式此引擎不认识。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} does not fit into the memory of {place}.</source>
        <translation>{name} 放不进 {place} 的内存。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} gave no numbers: its weights are damaged, or too large for the number format that they are held in.</source>
        <translation>{name} 没有给出数字：其权重已损坏，或对所用的数字格式来说太大。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} has a wrong {name2} in generation_config.json.</source>
        <translation>{name} 的 generation_config.json 中 {name2} 有误。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} has no chat template for questions about images.</source>
        <translation>{name} 没有用于图像问题的聊天模板。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} has no trained region focus module.</source>
        <translation>{name} 没有经训练的区域聚焦模块。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} is a {architecture}, which is not supported.</source>
        <translation>{name} 是 {architecture}，不受支持。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} is being downloaded or deleted by another window.</source>
        <translation>另一个窗口正在下载或删除 {name}。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} is built of parts that are not supported.</source>
        <translation>{name} 由不受支持的部分组成。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} lacks overviews: to see all of it, {pixels} billion pixels would have to be gone through.</source>
        <translation>{name} 缺少金字塔：要看到全部，需要遍历 {pixels}×10⁹ 个像元。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} lacks what belongs to its quantised weights.</source>
        <translation>{name} 缺少其量化权重所需的内容。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} lies outside of the model's folder {folder}.</source>
        <translation>{name} 在模型文件夹 {folder} 之外。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} needs {gigabytes} on {device}, {gigabytes2} free.</source>
        <translation>{name} 在 {device} 上需要 {gigabytes}，可用 {gigabytes2}。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name} says that positions are renumbered after drops, but this family's have three axes.</source>
        <translation>{name} 声明丢弃后重新编号位置，但此系列的位置有三个轴。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s ask_raster.json names attention_layers that cannot be read.</source>
        <translation>{name} 的 ask_raster.json 指明的 attention_layers 无法读取。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s config.json cannot be right: {name2}.</source>
        <translation>{name} 的 config.json 不可能正确：{name2}。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s config.json describes a larger model than its weights are.</source>
        <translation>{name} 的 config.json 描述的模型比其权重更大。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s tokenizer does not fit its weights.</source>
        <translation>{name} 的分词器与其权重不匹配。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{name}'s weights do not fit its config.json: {wrong} and {len} more.</source>
        <translation>{name} 的权重与其 config.json 不匹配：{wrong} 以及另外 {len} 个。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{output} lacks {missing} of {len} rows.</source>
        <translation>{output}：缺少 {len} 行中的 {missing} 行。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} cannot be deleted.</source>
        <translation>无法删除 {path}。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} cannot be written in that format.</source>
        <translation>{path} 无法以该格式写入。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} cannot be written: it is a folder.</source>
        <translation>无法写入 {path}：它是一个文件夹。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} cannot be written: its folder does not exist.</source>
        <translation>无法写入 {path}：其文件夹不存在。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} could not be written.</source>
        <translation>无法写入 {path}。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} has a wrong normalisation of its images.</source>
        <translation>{path} 的图像归一化有误。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} has no tokenizer (tokenizer.json).</source>
        <translation>{path} 没有分词器 (tokenizer.json)。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} holds no bands that can be shown.</source>
        <translation>{path} 中没有可以显示的波段。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_dialog.py"/>
        <source>{path} holds no packages: there is no .whl file in it.</source>
        <translation>{path} 中没有软件包：没有 .whl 文件。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} is larger than such a file can be ({most} MB).</source>
        <translation>{path} 超过了此类文件的最大大小 ({most} MB)。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} is missing or cut short.</source>
        <translation>{path} 缺失或被截断。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} is not a model: it has no config.json.</source>
        <translation>{path} 不是模型：它没有 config.json。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} is stored in pieces of {size} GB, of which none can be read in part.</source>
        <translation>{path} 以 {size} GB 的块存储，每一块都无法部分读取。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} was not downloaded by Ask Raster, so it is not deleted.</source>
        <translation>{path} 不是由 Ask Raster 下载的，因此不会被删除。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{path} would run code of its own (auto_map in {name}).</source>
        <translation>{path} 会运行自己的代码（{name} 中的 auto_map）。</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{percent} confident</source>
        <translation>置信度 {percent}</translation>
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
        <translation>无法读取 {raster}。</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <location filename="../../ui/panel/in_words.py"/>
        <source>{seconds}&#xa0;s</source>
        <translation>{seconds}&#xa0;秒</translation>
    </message>
    <message>
        <location filename="../../ui/panel/in_words.py"/>
        <source>{share} of the answer rests on it</source>
        <translation>回答有 {share} 依据它</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{shown} could not be written.</source>
        <translation>无法写入 {shown}。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{shown} has no pixels at {place}.</source>
        <translation>{shown} 在此处没有像元（{place}）。</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{shown} lacks a band that its rendering asks for.</source>
        <translation>{shown} 缺少其渲染所需的波段。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/progress_line.py"/>
        <source>{step} (about {duration} in all)</source>
        <translation>{step}（共约 {duration}）</translation>
    </message>
    <message>
        <location filename="../../ui/setup/set_up_card.py"/>
        <source>{step}: about {done} of {whole} MB</source>
        <translation>{step}：约 {done} / {whole} MB</translation>
    </message>
    <message>
        <location filename="../../docs/messages.md"/>
        <source>{target} cannot be opened.</source>
        <translation>无法打开 {target}。</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{tiles} have come from the server</source>
        <translation>已从服务器收到 {tiles}</translation>
    </message>
    <message>
        <location filename="../../plugin/shared_words.py"/>
        <source>{tiles} of {all} have come from the server</source>
        <translation>已从服务器收到 {tiles}，共 {all}</translation>
    </message>
    <message>
        <location filename="../../ui/models/models_dialog.py"/>
        <source>{verdict}
It can be downloaded all the same.</source>
        <translation>{verdict}
仍然可以下载。</translation>
    </message>
</context>
</TS>
