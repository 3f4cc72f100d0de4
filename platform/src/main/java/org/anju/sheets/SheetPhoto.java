package org.anju.sheets;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** 证件照片 on the sheet: drawn anew on white at print size, so nothing hidden in the uploaded file travels on. */
final class SheetPhoto {

    /** 26 mm x 32 mm at 300 dpi. */
    private static final int WIDTH = 307;

    private static final int HEIGHT = 378;

    private SheetPhoto() {}

    /** The middle of the picture in the shape of the frame, as PNG; empty where there is no readable picture. */
    static Optional<byte[]> framed(byte @Nullable [] uploaded) {
        if (uploaded == null) {
            return Optional.empty();
        }
        try {
            BufferedImage source = ImageIO.read(new ByteArrayInputStream(uploaded));
            return source == null ? Optional.empty() : Optional.of(draw(source));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] draw(BufferedImage source) throws IOException {
        double scale = Math.max((double) WIDTH / source.getWidth(), (double) HEIGHT / source.getHeight());
        int width = (int) Math.ceil(source.getWidth() * scale);
        int height = (int) Math.ceil(source.getHeight() * scale);
        var framed = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = framed.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(source, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height, null);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(framed, "png", out);
        return out.toByteArray();
    }
}
