package org.anju.materials.gate;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.anju.materials.FileKind;
import org.jspecify.annotations.Nullable;

/** 验件: opens a file of a kind that its first bytes claim, and says what is to be kept of it. */
final class Look {

    private Look() {}

    static byte[] at(FileKind kind, boolean photo, byte[] bytes) throws IOException, NotTaken {
        if (!SecondOpinion.agrees(bytes, kind)) {
            throw new NotTaken("disagree", SecondOpinion.of(bytes));
        }
        return switch (kind) {
            case PDF -> {
                if (photo) {
                    throw new NotTaken("photoKind");
                }
                yield pdf(bytes);
            }
            case JPEG, PNG -> picture(photo, bytes);
        };
    }

    private static byte[] pdf(byte[] bytes) throws IOException, NotTaken {
        PdfLook.Seen seen = PdfLook.at(bytes);
        return said(FileKind.PDF, seen.pages(), 0, 0, null, seen.instead());
    }

    private static byte[] picture(boolean photo, byte[] bytes) throws IOException, NotTaken {
        Pixels.Cleaned clean = Pixels.cleaned(new Picture(bytes, 0));
        PhotoLook seen = photo ? PhotoRule.STANDARD.check(clean.image(), bytes.length) : null;
        return said(clean.kind(), 1, clean.image().getWidth(), clean.image().getHeight(), seen, clean.bytes());
    }

    private static byte[] said(
            FileKind kind, int pages, int width, int height, @Nullable PhotoLook photo, byte @Nullable [] instead)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(kind.ordinal());
        out.writeInt(pages);
        out.writeInt(width);
        out.writeInt(height);
        out.writeBoolean(photo != null);
        if (photo != null) {
            out.writeByte(photo.white());
            out.writeByte(photo.person());
            out.writeByte(photo.skin());
            out.writeInt(photo.cutWidth());
            out.writeInt(photo.cutHeight());
        }
        out.writeBoolean(instead != null);
        if (instead != null) {
            out.write(instead);
        }
        return bytes.toByteArray();
    }
}
