package org.anju.materials.gate;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** 油墨色: turns four inks into three colours; the JDK opens such a JPEG but does not know its colours. */
final class Ink {

    private Ink() {}

    static BufferedImage rgb(Raster inks, int adobe) {
        int width = inks.getWidth();
        int height = inks.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        int[] row = new int[width * 4];
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            inks.getPixels(inks.getMinX(), inks.getMinY() + y, width, 1, row);
            for (int x = 0; x < width; x++) {
                line[x] = pixel(row[4 * x], row[4 * x + 1], row[4 * x + 2], row[4 * x + 3], adobe);
            }
            image.setRGB(0, y, width, 1, line, 0, width);
        }
        return image;
    }

    private static int pixel(int first, int second, int third, int black, int adobe) {
        int cyan = first;
        int magenta = second;
        int yellow = third;
        if (adobe == 2) {
            cyan = 255 - clamp(first + 1.402 * (third - 128));
            magenta = 255 - clamp(first - 0.34414 * (second - 128) - 0.71414 * (third - 128));
            yellow = 255 - clamp(first + 1.772 * (second - 128));
        }
        // Adobe writes how much paper is left, everybody else how much ink is on it
        boolean paper = adobe >= 0;
        int left = paper ? black : 255 - black;
        int red = (paper ? cyan : 255 - cyan) * left / 255;
        int green = (paper ? magenta : 255 - magenta) * left / 255;
        int blue = (paper ? yellow : 255 - yellow) * left / 255;
        return red << 16 | green << 8 | blue;
    }

    private static int clamp(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
