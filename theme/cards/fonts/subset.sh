#!/bin/sh
# Makes the fonts of this folder from those of Debian's package fonts-noto-core: without hinting, because the cards are drawn
# without it, and of the two that have every European letter only the letters of Latin, Greek and Cyrillic.
# Needs the packages fonts-noto-core and python3-fonttools. Run it in this folder.
set -eu
noto=/usr/share/fonts/truetype/noto
europe="U+0020-024F,U+0259,U+02B0-03FF,U+0400-052F,U+1E00-1EFF,U+2000-209F,U+20A0-20BF,U+2100-214F,U+2190-2193,U+2212,U+25CC"

subset() {
  python3 -m fontTools.subset "$noto/$1.ttf" --output-file="$1.ttf" --unicodes="$2" --layout-features='*' --no-hinting \
    --name-IDs='*' --no-recalc-timestamp
}

for font in NotoSerif-Bold NotoSans-Regular; do subset "$font" "$europe"; done
for font in NotoNaskhArabic-Bold NotoNaskhArabic-Regular NotoSerifDevanagari-Bold NotoSansDevanagari-Regular; do
  subset "$font" '*'
done
