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
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

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
        weave(pen, hue);
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
        return compressed(image);
    }

    /** As good as a photographer hands it over: between the 20 and 200 KB that A-63 expects. */
    private static byte[] compressed(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam quality = writer.getDefaultWriteParam();
        quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        quality.setCompressionQuality(1f);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), quality);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The cloth of the jacket: fine threads, so that the picture weighs what a photo weighs. */
    private static void weave(Graphics2D pen, int hue) {
        pen.setClip(shoulders());
        pen.setColor(Color.getHSBColor(hue / 360f, 0.5f, 0.38f));
        for (int x = -HEIGHT; x < WIDTH; x += 4) {
            pen.drawLine(x, HEIGHT, x + 200, HEIGHT - 200);
            pen.drawLine(x + 200, HEIGHT, x, HEIGHT - 200);
        }
        pen.setClip(null);
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
