"""Executes the notebooks and writes an HTML page of each beside it: `./build`, or `python build.py [NOTEBOOK...]`.

The notebooks themselves stay without outputs. A page needs nothing but itself: one small style, pictures as SVG, no
address. The same data give the same pages.
"""

import os
import re
import sys
from pathlib import Path

os.environ["SOURCE_DATE_EPOCH"] = "0"  # for matplotlib's SVG
os.environ.setdefault("PYDEVD_DISABLE_FILE_VALIDATION", "1")

import nbformat
from nbclient import NotebookClient
from nbconvert import HTMLExporter
from traitlets.config import Config

HERE = Path(__file__).resolve().parent
STYLE = """
:root { color-scheme: light; }
body { font: 16px/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; color: #1d1f22; background: #fbfaf7; max-width: 60rem; margin: 0 auto; padding: 2rem 1.2rem 4rem; }
h1, h2 { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif; line-height: 1.2; }
h1 { font-size: 2.4rem; } h2 { margin-top: 2.4rem; }
a.anchor-link { display: none; }
pre { font: 13px/1.5 ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.jp-InputArea pre, .input_area pre, .highlight pre { background: #f3f0e9; border-left: 3px solid #cfe0e0; padding: .6rem .9rem; margin: .8rem 0; }
.prompt, .jp-InputPrompt, .jp-OutputPrompt, .jp-Collapser { display: none; }
table { border-collapse: collapse; font-size: .84rem; font-variant-numeric: tabular-nums; display: block; overflow-x: auto; border: 0; }
th, td { text-align: right; padding: .25rem .7rem .25rem 0; border: 0; border-bottom: 1px solid #e6e3dc; vertical-align: top; }
tbody th { color: #9a9da1; font-weight: 400; } thead th { color: #6d7278; font-weight: 600; }
svg, img { max-width: 100%; height: auto; }
code { font-size: .9em; }
.k, .kn, .ow { color: #0f5c66; } .s1, .s2, .sd { color: #7a4a1f; } .c1 { color: #6d7278; }
"""


def page(notebook: Path) -> str:
    """The notebook, run in its own folder, as one HTML document."""
    read = nbformat.read(notebook, as_version=4)
    # The kernel listens on a socket of this user's own instead of an open port.
    local = Config({"KernelManager": {"transport": "ipc"}})
    NotebookClient(read, config=local, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(HERE)}}).execute()
    body, _ = HTMLExporter(template_name="basic").from_notebook_node(read)
    body = re.sub(r"<script\b.*?</script>|<style\b.*?</style>|<link\b[^>]*>", "", body, flags=re.S)
    title = re.search(r"^# (.+)$", read.cells[0].source, flags=re.M).group(1)
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def main(names: list[str]) -> None:
    if not (HERE / "data" / "deals_over_time.parquet").exists():
        sys.exit("no data/deals_over_time.parquet beside this file: run `jobs/run run` first")
    for notebook in [HERE / name for name in names] or sorted(HERE.glob("*.ipynb")):
        html = page(notebook)
        notebook.with_suffix(".html").write_text(html, encoding="utf-8", newline="\n")
        print(f"{notebook.with_suffix('.html').name}: {len(html.encode()) // 1024} KiB", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1:])
