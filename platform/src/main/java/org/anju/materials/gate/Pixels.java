package org.anju.materials.gate;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.anju.materials.FileKind;

/**
 * 像素: takes a picture apart into its pixels and makes a new one of them. What is no pixel stays behind: where it was
 * taken, with what, scripts, archives hung on its end.
 */
final class Pixels {

    /** A phone's 48 megapixels pass; what is bigger is no photograph of a paper. */
    static final long MOST_PIXELS = 50_000_000;
    /** All of a progressive one lies unpacked in memory before the first line can be read. */
    private static final long MOST_PROGRESSIVE = 25_000_000;
    /** A4 at 350 dots to the inch; what is longer is drawn smaller. */
    static final int LONGEST = 4096;

    private static final long MOST_MEMORY = 152_000_000;
    private static final int MOST_BYTES = 10 << 20;

    private Pixels() {}

    /** The new picture, as it lies in memory and as bytes. */
    record Cleaned(FileKind kind, BufferedImage image, byte[] bytes) {}

    static Cleaned cleaned(Picture picture) throws IOException, NotTaken {
        FileKind kind = kind(picture.bytes());
        BufferedImage image = upright(picture, LONGEST);
        if (kind == FileKind.PNG) {
            byte[] png = png(image);
            if (png.length <= MOST_BYTES) {
                return new Cleaned(FileKind.PNG, image, png);
            }
        }
        byte[] jpeg = jpeg(image, 0.92f);
        return new Cleaned(FileKind.JPEG, image, jpeg.length <= MOST_BYTES ? jpeg : jpeg(image, 0.8f));
    }

    /** Decoded, turned upright and as wished, on white, no edge longer than so many pixels. */
    static BufferedImage upright(Picture picture, int longest) throws IOException, NotTaken {
        FileKind kind = kind(picture.bytes());
        JpegHead head = kind == FileKind.JPEG ? JpegHead.of(picture.bytes()) : new JpegHead(3, false, -1, 1);
        BufferedImage read = decoded(picture.bytes(), kind, head);
        int turn = Math.floorMod(head.turn() + picture.turn(), 360) / 90 * 90;
        double scale = Math.min(1, longest / (double) Math.max(read.getWidth(), read.getHeight()));
        boolean plain = read.getType() == BufferedImage.TYPE_3BYTE_BGR
                || read.getType() == BufferedImage.TYPE_INT_RGB
                || read.getType() == BufferedImage.TYPE_BYTE_GRAY;
        return plain && turn == 0 && !head.mirrored() && scale == 1 ? read : drawn(read, turn, head.mirrored(), scale);
    }

    private static BufferedImage drawn(BufferedImage read, int turn, boolean mirrored, double scale) {
        boolean across = turn % 180 != 0;
        int width = Math.max(1, (int) Math.round((across ? read.getHeight() : read.getWidth()) * scale));
        int height = Math.max(1, (int) Math.round((across ? read.getWidth() : read.getHeight()) * scale));
        boolean grey = read.getType() == BufferedImage.TYPE_BYTE_GRAY;
        BufferedImage image =
                new BufferedImage(width, height, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        // a PNG may be see-through: paper is white
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform place = new AffineTransform();
        place.translate(width / 2.0, height / 2.0);
        place.quadrantRotate(turn / 90);
        place.scale(mirrored ? -scale : scale, scale);
        place.translate(-read.getWidth() / 2.0, -read.getHeight() / 2.0);
        pen.drawImage(read, place, null);
        pen.dispose();
        return image;
    }

    private static BufferedImage decoded(byte[] bytes, FileKind kind, JpegHead head) throws IOException, NotTaken {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = reader(kind);
            try {
                // the text chunks of a PNG may unpack without end: leave them shut
                reader.setInput(input, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                long most = head.progressive() ? MOST_PROGRESSIVE : MOST_PIXELS;
                if ((long) width * height > most) {
                    throw new NotTaken("pixels", width, height, most / 1_000_000);
                }
                ImageReadParam param = reader.getDefaultReadParam();
                if (kind == FileKind.JPEG && head.components() == 4) {
                    int step = step((long) width * height * 7);
                    param.setSourceSubsampling(step, step, 0, 0);
                    return Ink.rgb(reader.readRaster(0, param), head.adobe());
                }
                var type = reader.getRawImageType(0);
                int bits = type == null ? 24 : type.getColorModel().getPixelSize();
                int step = step((long) width * height * bits / 8);
                param.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, param);
            } finally {
                reader.dispose();
            }
        }
    }

    /** So many pixels are passed over that the rest has room. */
    private static int step(long bytes) {
        int step = 1;
        while (bytes / ((long) step * step) > MOST_MEMORY) {
            step++;
        }
        return step;
    }

    private static ImageReader reader(FileKind kind) throws IOException {
        var readers = ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(java.util.Locale.ROOT));
        if (!readers.hasNext()) {
            throw new IOException("no reader for " + kind);
        }
        return readers.next();
    }

    static FileKind kind(byte[] bytes) throws NotTaken {
        if (bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8) {
            return FileKind.JPEG;
        }
        if (bytes.length > 8 && (bytes[0] & 0xFF) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G') {
            return FileKind.PNG;
        }
        throw new NotTaken("kind");
    }

    static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
