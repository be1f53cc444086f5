"""`make words`: bring the translation sources up to what the program says, and compile them.

`python -m tests.translations [--missing TAG]` lists what a language lacks, as JSON, one sentence a line.
"""

import argparse
import json

from tests.translations.files import PLURALS, compile_to, path_of, read, write
from tests.translations.sources import sources


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--missing", choices=[tag for tag in PLURALS if tag != "en"])
    asked = parser.parse_args()
    wanted = sources()
    if asked.missing:
        known = read(path_of(asked.missing))
        for source in sorted(wanted):
            if not all(known.get(source, ("",))):
                print(json.dumps([source.context, source.text, source.comment], ensure_ascii=False))
        return
    for tag in PLURALS:
        said = [source for source in wanted if source.is_plural] if tag == "en" else wanted
        missing = write(path_of(tag), tag, said, read(path_of(tag)))
        compile_to(path_of(tag), path_of(tag).with_suffix(".qm"))
        print(f"{tag}: {len(list(said))} sentences, {missing} not translated")


if __name__ == "__main__":
    main()
