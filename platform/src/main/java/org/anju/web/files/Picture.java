package org.anju.web.files;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** 页面图像: the picture of a page as this house has drawn it, made small for a strip or turned upright for a reader. */
final class Picture {

    /** As wide as a finger needs, and small enough that a hundred of them are two megabytes. */
    static final int SMALL = 160;

    private Picture() {}

    static byte[] small(byte[] jpeg) {
        BufferedImage whole = read(jpeg);
        double scale = Math.min(1, SMALL / (double) whole.getWidth());
        int height = Math.max(1, (int) Math.round(whole.getHeight() * scale));
        int width = Math.max(1, (int) Math.round(whole.getWidth() * scale));
        return drawn(whole, width, height, AffineTransform.getScaleInstance(scale, scale));
    }

    /** @param degrees clockwise: 90, 180 or 270; anything else leaves it as it is */
    static byte[] turned(byte[] jpeg, int degrees) {
        if (degrees % 90 != 0 || degrees % 360 == 0) {
            return jpeg;
        }
        BufferedImage whole = read(jpeg);
        boolean lying = degrees % 180 != 0;
        int width = lying ? whole.getHeight() : whole.getWidth();
        int height = lying ? whole.getWidth() : whole.getHeight();
        AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.quadrantRotate(degrees / 90);
        turn.translate(-whole.getWidth() / 2.0, -whole.getHeight() / 2.0);
        return drawn(whole, width, height, turn);
    }

    private static byte[] drawn(BufferedImage whole, int width, int height, AffineTransform how) {
        BufferedImage made = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = made.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(whole, how, null);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(made, "jpeg", bytes);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage read(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }
}
