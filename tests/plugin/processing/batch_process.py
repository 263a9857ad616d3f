"""A batch in a process of its own, that can be killed or given few file descriptors.

Arguments: the folder that holds the package, and JSON: `parameters`, `stop_at` (a text: when it is
said, the process says so too and waits for its end), `files` (how many may be open, 0 for all).
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path


def main(package: Path, order: dict) -> None:
    sys.path.insert(0, str(package))
    if order["files"]:
        resource.setrlimit(resource.RLIMIT_NOFILE, (order["files"], order["files"]))
    from qgis.core import QgsApplication, QgsProcessingFeedback

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    import processing
    from askraster.plugin.engine.engine_environment import EngineEnvironment
    from askraster.plugin.engine.engine_process import EngineProcess
    from askraster.plugin.processing import base_algorithm
    from askraster.plugin.processing.provider import AskRasterProvider
    from processing.core.Processing import Processing

    class Feedback(QgsProcessingFeedback):
        def pushInfo(self, info):
            print(info, flush=True)
            if order["stop_at"] and order["stop_at"] in info:
                print("stopped", flush=True)
                time.sleep(600)

        def reportError(self, error, fatalError=False):
            print("error:", error, flush=True)

    fake = package / "askraster" / "tests" / "plugin" / "fake_engine.py"
    engine = EngineProcess(lambda: EngineEnvironment(Path(sys.executable), (str(fake), "well")))
    base_algorithm.shared_engine = lambda: engine
    Processing.initialize()
    provider = AskRasterProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    processing.run("askraster:batchask", order["parameters"], feedback=Feedback(False))
    engine.close()
    print("done", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), json.loads(sys.argv[2]))
