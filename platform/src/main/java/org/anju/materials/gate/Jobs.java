package org.anju.materials.gate;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.anju.materials.FileKind;

/** 分活: hands each job behind the wall to who does it. */
final class Jobs {

    private static final int MOST_PICTURES = 60;

    private Jobs() {}

    /** What every file needs is loaded before the first one's seconds begin to count. */
    static void warm() throws IOException {
        SecondOpinion.of(new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '4', '\n'});
        Pixels.jpeg(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), 0.8f);
    }

    static byte[] perform(Job job, byte[] request) throws IOException, NotTaken {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(request));
        return switch (job) {
            case LOOK -> Look.at(FileKind.values()[in.readUnsignedByte()], in.readBoolean(), in.readAllBytes());
            case PAGE ->
                PageDrawing.page(
                        FileKind.values()[in.readUnsignedByte()], in.readInt(), in.readInt(), in.readAllBytes());
            case TEXT -> written(TextLayer.of(request));
            case BIND -> Binding.of(pictures(in));
            case CLEAN -> Pixels.cleaned(picture(in)).bytes();
            case CROP -> Portrait.cropped(request);
        };
    }

    private static List<Picture> pictures(DataInputStream in) throws IOException, NotTaken {
        int count = in.readInt();
        if (count < 1 || count > MOST_PICTURES) {
            throw new NotTaken("pages", count, MOST_PICTURES);
        }
        List<Picture> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(picture(in));
        }
        return all;
    }

    private static Picture picture(DataInputStream in) throws IOException {
        int turn = in.readInt();
        return new Picture(in.readNBytes(in.readInt()), turn);
    }

    private static byte[] written(List<String> pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(pages.size());
        for (String each : pages) {
            byte[] text = each.getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
        }
        return bytes.toByteArray();
    }
}
