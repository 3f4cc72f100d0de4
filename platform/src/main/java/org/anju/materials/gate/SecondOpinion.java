package org.anju.materials.gate;

import java.io.IOException;
import org.anju.materials.FileKind;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** 旁证: what Apache Tika takes a file for, by its content alone. */
final class SecondOpinion {

    private SecondOpinion() {}

    static String of(byte[] bytes) throws IOException {
        return new Tika(MimeTypes.getDefaultMimeTypes()).detect(bytes);
    }

    /** The kind itself, or one that is a special case of it. */
    static boolean agrees(byte[] bytes, FileKind kind) throws IOException {
        MediaType expected = MediaType.parse(kind.mediaType());
        MediaType told = MediaType.parse(of(bytes));
        return MimeTypes.getDefaultMimeTypes().getMediaTypeRegistry().isInstanceOf(told, expected);
    }
}
