package org.anju.materials.corpus;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Writes pictures piece by piece. */
final class RawPicture {

    static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private RawPicture() {}

    static BufferedImage drawn(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLUE);
        pen.fillOval(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        return image;
    }

    static byte[] written(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalStateException("no writer for " + format);
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] jpeg() {
        return written(drawn(80, 60, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] png() {
        return written(drawn(80, 60, BufferedImage.TYPE_INT_RGB), "png");
    }

    /** A segment right behind the beginning. */
    static byte[] withSegment(byte[] jpeg, int mark, byte[] body) {
        byte[] head = ByteBuffer.allocate(6)
                .putShort((short) 0xFFD8)
                .putShort((short) (0xFF00 | mark))
                .putShort((short) (body.length + 2))
                .array();
        return Specimen.joined(head, body, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** What a camera writes: how it was held, where it stood, and a word of its own. */
    static byte[] exif(int orientation, String word) {
        byte[] text = Specimen.latin(word + "\0\0\0\0");
        ByteBuffer all = ByteBuffer.allocate(200 + text.length);
        all.put(Specimen.latin("Exif\0\0MM\0*")).putInt(8).putShort((short) 3);
        all.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        all.putShort((short) 0x010E).putShort((short) 2).putInt(text.length).putInt(120);
        all.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(60);
        all.putInt(0);
        all.position(6 + 60).putShort((short) 2);
        all.putShort((short) 1).putShort((short) 2).putInt(2).put(Specimen.latin("N\0\0\0"));
        all.putShort((short) 2).putShort((short) 5).putInt(3).putInt(90);
        all.position(6 + 90).putInt(40).putInt(1).putInt(27).putInt(1).putInt(9).putInt(1);
        all.position(6 + 120).put(text);
        return all.array();
    }

    static byte[] header(int width, int height, int bits, int colour) {
        return chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {(byte) bits, (byte) colour, 0, 0, 0})
                        .array());
    }

    static byte[] chunk(String type, byte[] data) {
        byte[] name = Specimen.latin(type);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    /** A chunk right behind the header. */
    static byte[] withChunk(byte[] png, byte[] chunk) {
        return Specimen.joined(Arrays.copyOf(png, 33), chunk, Arrays.copyOfRange(png, 33, png.length));
    }
}
