"""Cuts the report fonts to the characters that official Chinese documents use.

Usage: python3 subset.py SANS_DIR SERIF_DIR NOTO_SERIF_CJK.ttc UNIHAN_OTHER_MAPPINGS.txt.bz2 TARGET_DIR
README.md beside this file says where the inputs come from.
"""

import bz2
import os
import re
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.ttCollection import TTCollection

# Latin, Greek, Cyrillic, punctuation, currency, letter-like, numbers, arrows, mathematics, enclosed numbers,
# boxes, shapes and signs, CJK punctuation, units, compatibility and full-width forms.
SIGNS = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x1CD, 0x1DC), (0x2C6, 0x2DD), (0x391, 0x3C9), (0x401, 0x451), (0x2010, 0x205E),
    (0x2070, 0x209C), (0x20A0, 0x20BF), (0x2100, 0x218B), (0x2190, 0x22FF), (0x2460, 0x257F), (0x2580, 0x27BF),
    (0x3000, 0x312F), (0x3200, 0x33FF), (0xFE10, 0xFE6F), (0xFF01, 0xFFEE),
]


def double_byte(encoding, first, last):
    pairs = (bytes([a, b]) for a in range(first, 0xFF) for b in range(last, 0xFF))
    return {ord(c) for pair in pairs for c in pair.decode(encoding, "ignore")}


def general_standard_characters(unihan):
    with bz2.open(unihan, "rt", encoding="utf-8") as lines:
        found = (re.match(r"U\+([0-9A-F]+)\tkTGH\t", line) for line in lines)
        return {int(match.group(1), 16) for match in found if match}


def cut(font, characters, target):
    options = subset.Options(layout_features=[], hinting=False, name_IDs=["*"], notdef_outline=True, glyph_names=False)
    options.drop_tables += ["DSIG", "VORG", "vhea", "vmtx", "BASE"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    font.save(target)
    print(target, len(font.getBestCmap()), os.path.getsize(target))


def main(sans, serif, collection, unihan, target):
    signs = {c for low, high in SIGNS for c in range(low, high + 1)}
    common = signs | double_byte("gb2312", 0xA1, 0xA1) | general_standard_characters(unihan)
    for directory, name in ((sans, "NotoSansSC"), (serif, "NotoSerifSC")):
        for folder, weight in (("400Regular", "Regular"), ("700Bold", "Bold")):
            source = f"{directory}/{folder}/{name}_{folder}.ttf"
            cut(TTFont(source), common, f"{target}/{name}-{weight}.ttf")
    faces = TTCollection(collection).fonts
    simplified = next(f for f in faces if f["name"].getDebugName(1) == "Noto Serif CJK SC")
    ideographs = {c for c in simplified.getBestCmap() if 0x3400 <= c <= 0x9FFF or 0xF900 <= c <= 0xFAFF or c >= 0x20000}
    cut(simplified, ideographs - common, f"{target}/NotoSerifCJKsc-Extension.otf")


if __name__ == "__main__":
    main(*sys.argv[1:])
