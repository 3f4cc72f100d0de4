package org.anju.materials;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Opens a picture: first only its size, and the pixels only when there are not too many of them. */
final class ImageGate {

    /** A phone's 48 megapixels pass; what is bigger is no photograph of a paper. */
    static final long MOST_PIXELS = 50_000_000;

    private static final int EDGE = 2400;

    private ImageGate() {}

    static Examined examine(byte[] bytes, FileKind kind, String name) {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = reader(kind);
            try {
                // the text chunks of a PNG may unpack without end: leave them shut
                reader.setInput(input, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS) {
                    return Examined.Rejected.because("pixels", width, height, MOST_PIXELS / 1_000_000);
                }
                read(reader, width, height);
                return new Examined.Accepted(name, kind, bytes.length, 1, width, height, ContentStore.hash(bytes));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            return Examined.Rejected.because("broken");
        }
    }

    /** All of it is decoded, but every n-th pixel kept, so that the memory stays small. */
    static BufferedImage read(ImageReader reader, int width, int height) throws IOException {
        int step = Math.max(1, Math.max(width, height) / EDGE);
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    static ImageReader reader(FileKind kind) throws IOException {
        Iterator<ImageReader> readers =
                ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(java.util.Locale.ROOT));
        if (!readers.hasNext()) {
            throw new IOException("no reader for " + kind);
        }
        return readers.next();
    }
}
