"""What a scanner reads from a picture."""

import numpy as np
import zxingcpp
from PySide6.QtGui import QImage


def scanned(image: QImage) -> list[str]:
    """The words of every code in the picture."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    dots = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())[:, : grey.width()]
    return [found.text for found in zxingcpp.read_barcodes(dots)]
