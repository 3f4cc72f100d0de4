package org.anju.app.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawn ID photo on white ground (G-3.2.1-6) for a demonstration person: nobody's face. */
final class SamplePhoto {

    private static final int WIDTH = 413;
    private static final int HEIGHT = 531;
    private static final Color SKIN = new Color(0xE8C9AE);
    private static final Color HAIR = new Color(0x2B2623);

    private SamplePhoto() {}

    /** @param hue 0–359, the colour of the jacket, so that people can be told apart */
    static byte[] jpeg(int hue) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.getHSBColor(hue / 360f, 0.45f, 0.45f));
        pen.fill(shoulders());
        pen.setColor(SKIN);
        pen.fillRect(176, 300, 61, 80);
        pen.setColor(HAIR);
        pen.fill(new Ellipse2D.Double(112, 88, 189, 220));
        pen.setColor(SKIN);
        pen.fill(new Ellipse2D.Double(126, 124, 161, 208));
        pen.setColor(HAIR);
        pen.fill(new Ellipse2D.Double(166, 214, 14, 9));
        pen.fill(new Ellipse2D.Double(233, 214, 14, 9));
        pen.setColor(SKIN.darker());
        pen.fillRoundRect(184, 282, 45, 5, 5, 5);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path2D shoulders() {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(20, HEIGHT);
        path.curveTo(30, 400, 120, 372, 176, 360);
        path.lineTo(237, 360);
        path.curveTo(293, 372, 383, 400, 393, HEIGHT);
        path.closePath();
        return path;
    }
}
