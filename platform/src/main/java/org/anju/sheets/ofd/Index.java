package org.anju.sheets.ofd;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.anju.policy.time.Beijing;

/** 目录: the parts of an OFD that say what it consists of. */
final class Index {

    private static final int FIRST_PAGE = 1;

    private Index() {}

    static String root(UUID id, String title, Instant at) {
        return """
                <ofd:DocBody><ofd:DocInfo><ofd:DocID>%s</ofd:DocID><ofd:Title>%s</ofd:Title>\
                <ofd:CreationDate>%s</ofd:CreationDate><ofd:Creator>Anju</ofd:Creator></ofd:DocInfo>\
                <ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>\
                <ofd:Signatures>Doc_0/Signs/Signatures.xml</ofd:Signatures></ofd:DocBody>""".formatted(id.toString().replace("-", ""), Xml.text(title), Beijing.dateOf(at));
    }

    static String document(String box, List<String> pages, int most) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            list.append("<ofd:Page ID=\"%d\" BaseLoc=\"%s\"/>".formatted(FIRST_PAGE + i, pages.get(i)));
        }
        return """
                <ofd:CommonData><ofd:MaxUnitID>%d</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>%s</ofd:PhysicalBox>\
                </ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>\
                <ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes></ofd:CommonData><ofd:Pages>%s</ofd:Pages>""".formatted(most, box, list);
    }

    static String fonts(Set<Face> used) {
        StringBuilder fonts = new StringBuilder("<ofd:Fonts>");
        for (Face each : used) {
            fonts.append(
                    "<ofd:Font ID=\"%d\" FontName=\"%s\" FamilyName=\"%2$s\"%s><ofd:FontFile>%s</ofd:FontFile></ofd:Font>"
                            .formatted(Ink.fontId(each), each.family, each.heavy ? " Bold=\"true\"" : "", file(each)));
        }
        return fonts.append("</ofd:Fonts>").toString();
    }

    static String media(int pictures) {
        StringBuilder media = new StringBuilder("<ofd:MultiMedias>");
        for (int i = 0; i < pictures; i++) {
            media.append(
                    "<ofd:MultiMedia ID=\"%d\" Type=\"Image\" Format=\"PNG\"><ofd:MediaFile>image_%d.png</ofd:MediaFile></ofd:MultiMedia>"
                            .formatted(Ink.pictureId(i), i));
        }
        return media.append("</ofd:MultiMedias>").toString();
    }

    static String file(Face face) {
        return "font_" + face.name().toLowerCase(Locale.ROOT) + ".ttf";
    }
}
