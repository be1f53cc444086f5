# ruff: noqa: E501 - the paths of the pictures are longer than a line
"""Draws the film of the fire safety course and encodes it: 14 s, VP9 and Opus in WebM, and its first picture as PNG.

Run it from the project's root, with PyAV installed beside PySide6:

    QT_QPA_PLATFORM=offscreen python resources/samples/art/draw_clip.py

The scene is written as SVG, one frame after the other, so that the film looks like the pictures around it. There are no
words in it: they are in media/extinguisher.en.vtt, where they can be translated.
"""

import math
import random
from array import array
from fractions import Fraction
from pathlib import Path

import av
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

MEDIA = Path(__file__).parents[1] / "fire-safety" / "media"
WIDTH, HEIGHT, RATE, SECONDS = 960, 540, 25, 14
SOUND_RATE = 48_000
SPRAY = (6.6, 12.0)
"""When the extinguisher works, in seconds."""
STEPS = ((1.0, 3.2), (3.2, 6.0), (6.0, 8.4), (8.4, 12.0))
"""Pull, aim, squeeze, sweep."""
FLAMES = (
    (
        "#d84a1f",
        1.0,
        "M0-190c52 52 78 98 70 142-6 36-34 56-70 56s-64-20-70-56c-4-36 16-62 34-88 4 20 10 30 20 34-6-34 0-64 16-88z",
    ),
    (
        "#f58a2c",
        1.3,
        "M3-126c32 32 46 62 40 92-4 22-20 36-42 36s-38-14-42-36c-2-22 10-36 20-52 4 14 8 20 14 20-4-24-2-42 10-60z",
    ),
    (
        "#ffd65c",
        1.7,
        "M1-68c18 16 24 32 20 48-3 10-11 18-21 18s-18-8-20-18c-2-14 6-20 10-30 4 8 6 12 10 12-4-12-2-22 1-30z",
    ),
)


def ease(now: float, start: float, end: float) -> float:
    """0 before `start`, 1 after `end`, smooth between."""
    share = min(1.0, max(0.0, (now - start) / (end - start)))
    return share * share * (3 - 2 * share)


def sway(now: float) -> float:
    """Where the jet points: -1 to 1 while sweeping, 0 before and after."""
    return math.sin((now - STEPS[3][0]) * 3.4) * ease(now, 8.4, 8.9) * (1 - ease(now, 11.4, 12.0))


def fire(now: float) -> str:
    """The burning bin: it shrinks while the jet sweeps, then only smoke is left."""
    size = (0.86 + 0.14 * ease(now, 0.0, 2.5)) * (1 - 0.3 * ease(now, 6.9, 8.4)) * (1 - ease(now, 8.6, 11.6))
    parts = [f'<circle cx="726" cy="330" r="{190 * size:.1f}" fill="#ffb36b" opacity="0.30"/>']
    for colour, speed, path in FLAMES:
        lick = 1 + 0.06 * math.sin(now * 9 * speed) + 0.04 * math.sin(now * 15.3 * speed + 1)
        lean = 4 * math.sin(now * 6.1 * speed)
        parts.append(
            f'<path transform="translate(726 372) skewX({lean:.2f}) scale({size:.3f} {size * lick:.3f})" fill="{colour}" d="{path}"/>'
        )
    for puff in range(5):
        age = (now - 10.6 - puff * 0.5) % 2.6
        if now > 10.6 + puff * 0.5:
            parts.append(
                f'<circle cx="{726 + 16 * math.sin(age * 2 + puff):.1f}" cy="{350 - age * 86:.1f}" r="{12 + age * 11:.1f}"'
                f' fill="#8a7468" opacity="{0.32 * (1 - age / 2.6):.3f}"/>'
            )
    return "".join(parts)


def bin_and_room() -> str:
    return (
        '<rect width="960" height="540" fill="#fbe6d6"/><rect y="428" width="960" height="112" fill="#f0cdb4"/>'
        '<rect x="30" y="150" width="112" height="278" rx="3" fill="#7aa490"/><rect x="40" y="160" width="92" height="268" fill="#8fb7a3"/>'
        '<rect x="52" y="94" width="68" height="40" rx="5" fill="#1b7a46"/><path d="M100 114H72m10-11-11 11 11 11" fill="none" stroke="#fff" stroke-width="6"/>'
        '<rect x="790" y="70" width="120" height="150" rx="6" fill="#fffaf4"/><rect x="800" y="81" width="46" height="128" fill="#f7b98f"/>'
        '<rect x="854" y="81" width="46" height="128" fill="#f7b98f"/><circle cx="877" cy="120" r="15" fill="#fff0d8"/>'
        '<ellipse cx="726" cy="470" rx="84" ry="11" fill="#4a2f26" opacity="0.22"/>'
    )


def bin_front() -> str:
    return (
        '<path d="M658 372h136l-15 98H673z" fill="#6f7c80"/><path d="M726 372h68l-15 98h-53z" fill="#5c686c"/>'
        '<rect x="648" y="362" width="156" height="19" rx="9" fill="#8a979b"/>'
        '<path d="M694 392l6 66m26-66v66m32-66-6 66" stroke="#4c575a" stroke-width="6" stroke-linecap="round"/>'
    )


def jet(now: float, nozzle: tuple[float, float]) -> str:
    """The cloud from the nozzle to the foot of the fire."""
    if not SPRAY[0] <= now <= SPRAY[1]:
        return ""
    chance = random.Random(int(now * RATE))  # the same specks in every run
    strength = ease(now, SPRAY[0], SPRAY[0] + 0.4) * (1 - ease(now, SPRAY[1] - 0.4, SPRAY[1]))
    end = (724 + 58 * sway(now), 366)
    parts = []
    for _ in range(70):
        far = chance.random()
        spread = (chance.random() - 0.5) * 60 * far
        x = nozzle[0] + (end[0] - nozzle[0]) * far
        y = nozzle[1] + (end[1] - nozzle[1]) * far + spread - 20 * math.sin(far * math.pi)
        parts.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{4 + 15 * far:.1f}" fill="#fffdf8" opacity="{(0.75 - 0.4 * far) * strength:.2f}"/>'
        )
    return "".join(parts)


def person(now: float) -> str:
    """The colleague with the extinguisher: takes it up, pulls, aims, squeezes, sweeps, steps back."""
    x = -150 + 400 * ease(now, 0.0, 1.1) - 46 * ease(now, 12.2, 13.6)
    step = math.sin(now * 11) * 16 * (1 - ease(now, 0.9, 1.2)) + math.sin(now * 8) * 10 * ease(now, 12.2, 12.4) * (
        1 - ease(now, 13.3, 13.6)
    )
    bend = 9 * ease(now, 3.3, 4.2) - 9 * ease(now, 12.0, 12.8)
    aim = ease(now, 3.4, 4.6) * (1 - ease(now, 12.0, 12.8))
    pin = ease(now, 1.7, 2.5)
    press = ease(now, 6.2, 6.6) * (1 - ease(now, 11.9, 12.1))
    hand = (152 + 34 * aim, -150 + 46 * aim + 6 * sway(now))
    tip = (hand[0] + 46, hand[1] - 10 * aim + 5 * sway(now))
    drop = ease(now, 2.7, 3.3)
    left = (26 - 58 * pin * (1 - drop), -164 - 26 * pin * (1 - drop))
    ring = (34 - 62 * pin, -168 - 26 * pin + 170 * drop * drop)
    pulled = (
        ""
        if now > 3.5
        else (
            f'<g transform="translate({ring[0]:.1f} {ring[1]:.1f})"><circle cx="-10" r="10" fill="none" stroke="#f0b429" stroke-width="5"/>'
            '<path d="M0 0h26" stroke="#f0b429" stroke-width="5" stroke-linecap="round"/></g>'
        )
    )
    return (
        f'<g transform="translate({x:.1f} 470)"><ellipse cx="10" cy="2" rx="92" ry="10" fill="#4a2f26" opacity="0.22"/>'
        f'<path d="M-14-150L{-26 - step:.1f}-4M22-150L{36 + step:.1f}-4" stroke="#3d4a63" stroke-width="34" stroke-linecap="round"/>'
        f'<path d="M{-26 - step:.1f} 0h26M{36 + step:.1f} 0h26" stroke="#2d211c" stroke-width="18" stroke-linecap="round"/>'
        f'<g transform="rotate({bend:.1f} 4 -150)">'
        '<path d="M-40-150c-4-60 0-124 14-140 18-18 46-18 64 0 14 18 14 80 10 140z" fill="#2f7f8f"/>'
        '<path d="M10-303h0c18 0 34 8 40 24 6 22 4 80 0 129H10z" fill="#286d7b"/><rect x="-3" y="-322" width="26" height="28" rx="10" fill="#b9785a"/>'
        '<circle cx="12" cy="-350" r="38" fill="#c98a68"/><path d="M-28-346c-4-36 20-54 46-50 26 4 36 20 32 34-24-2-42-8-50-16-4 14-16 24-28 32z" fill="#3a2620"/>'
        '<circle cx="36" cy="-350" r="3.6" fill="#3a2620"/></g>'
        '<g transform="translate(34 0)">'
        f'<path d="M46-112C96-104 {hand[0] - 74:.1f} {hand[1] + 66:.1f} {hand[0] - 34:.1f} {hand[1]:.1f}" fill="none" stroke="#4a2f26" stroke-width="9" stroke-linecap="round"/>'
        '<rect x="2" y="-104" width="60" height="128" rx="19" fill="#cf3a22" transform="translate(0 -30)"/>'
        '<path d="M44-134a19 19 0 0 1 18 19v90a19 19 0 0 1-18 19z" fill="#ab2b18"/><rect x="2" y="-96" width="60" height="26" fill="#fff3e6"/>'
        f'<rect x="20" y="-152" width="24" height="22" rx="4" fill="#4a2f26"/><path d="M-14-{160 - 6 * press:.0f}h60l8 12H-6z" fill="#4a2f26"/>'
        f'<path d="M-18-{178 - 14 * press:.0f}h66" stroke="#4a2f26" stroke-width="9" stroke-linecap="round"/></g>'
        f'<path d="M-22-262C-48-220-44-196 {left[0] - 4:.1f} {left[1]:.1f}" fill="none" stroke="#286d7b" stroke-width="26" stroke-linecap="round"/>'
        f'{pulled}<circle cx="{left[0]:.1f}" cy="{left[1]:.1f}" r="15" fill="#c98a68"/>'
        f'<g transform="rotate({bend * 0.6:.1f} 4 -150)"><path d="M34-268Q{hand[0] * 0.62:.1f} {hand[1] + -30:.1f} {hand[0] - 4:.1f} {hand[1]:.1f}" fill="none" stroke="#2f7f8f" stroke-width="26" stroke-linecap="round"/>'
        f'<path d="M{hand[0] - 6:.1f} {hand[1]:.1f}L{tip[0]:.1f} {tip[1]:.1f}" stroke="#2d211c" stroke-width="14" stroke-linecap="round"/>'
        f'<circle cx="{hand[0]:.1f}" cy="{hand[1]:.1f}" r="15" fill="#c98a68"/></g></g>'
    )


def nozzle(now: float) -> tuple[float, float]:
    """About where `person` holds the tip of the hose while it sprays."""
    return 480, 381 + 12 * sway(now)


def beads(now: float) -> str:
    """Four beads, one for each step, filled as they are done."""
    parts = []
    for index, (start, end) in enumerate(STEPS):
        share = min(1.0, max(0.0, (now - start) / (end - start)))
        x = 408 + index * 38
        parts.append(f'<rect x="{x}" y="30" width="30" height="9" rx="4.5" fill="#e3c3ab"/>')
        if share > 0:
            parts.append(f'<rect x="{x}" y="30" width="{max(9, 30 * share):.1f}" height="9" rx="4.5" fill="#b83b1b"/>')
    return "".join(parts)


def scene(now: float) -> str:
    """One frame as SVG, `now` in seconds."""
    body = bin_and_room() + fire(now) + bin_front() + person(now) + jet(now, nozzle(now)) + beads(now)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">{body}</svg>'


def picture(now: float) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB888)
    painter = QPainter(image)
    QSvgRenderer(scene(now).encode()).render(painter)
    painter.end()
    return image


def sound() -> "array[int]":
    """Mono 16-bit samples: a low crackle of fire, a click for the pin, the hiss of the jet."""
    chance = random.Random(7)  # the same noise in every run
    samples = array("h")
    low = crackle = 0.0
    for index in range(SOUND_RATE * SECONDS):
        now = index / SOUND_RATE
        noise = chance.uniform(-1, 1)
        low += 0.02 * (noise - low)
        crackle = 1.0 if chance.random() < 9 / SOUND_RATE else crackle * 0.994
        burning = 1 - ease(now, 8.6, 11.4)
        hiss = ease(now, SPRAY[0], SPRAY[0] + 0.3) * (1 - ease(now, SPRAY[1] - 0.4, SPRAY[1]))
        click = math.exp(-(now - 2.5) * 70) * math.sin(now * 2 * math.pi * 1700) if now > 2.5 else 0.0
        fade = ease(now, 0, 0.5) * (1 - ease(now, SECONDS - 0.8, SECONDS))
        value = fade * (burning * (0.5 * low + 0.16 * crackle * noise) + 0.11 * hiss * noise + 0.3 * click)
        samples.append(int(max(-1.0, min(1.0, value)) * 32_000))
    return samples


def encode(target: Path) -> None:
    """Writes the WebM file."""
    with av.open(str(target), "w", format="webm") as out:
        video = out.add_stream(
            "libvpx-vp9", rate=RATE, options={"crf": "34", "b": "0", "cpu-used": "2", "row-mt": "1", "g": "50"}
        )
        video.width, video.height, video.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        audio = out.add_stream("libopus", rate=SOUND_RATE, options={"b": "40k"})
        audio.layout = "mono"
        samples = sound()
        size = SOUND_RATE // 50
        sent = 0
        for number in range(RATE * SECONDS):
            image = picture(number / RATE)
            frame = av.VideoFrame(WIDTH, HEIGHT, "rgb24")
            frame.planes[0].update(bytes(image.constBits()))
            frame.pts, frame.time_base = number, Fraction(1, RATE)
            out.mux(video.encode(frame))
            while sent < len(samples) * (number + 1) // (RATE * SECONDS):
                piece = av.AudioFrame("s16", "mono", size)
                piece.planes[0].update(samples[sent : sent + size].tobytes())
                piece.sample_rate, piece.pts, piece.time_base = SOUND_RATE, sent, Fraction(1, SOUND_RATE)
                out.mux(audio.encode(piece))
                sent += size
        out.mux(video.encode(None))
        out.mux(audio.encode(None))


def main() -> None:
    application = QGuiApplication([])
    MEDIA.mkdir(exist_ok=True)
    picture(4.9).save(str(MEDIA / "extinguisher.png"))
    encode(MEDIA / "extinguisher.webm")
    del application


if __name__ == "__main__":
    main()
