package org.anju.sheets;

import java.util.List;

/** What came of printing a paper. */
public sealed interface Printed {

    /** Finished A4 pages. */
    record Pdf(byte[] bytes) implements Printed {}

    /** Characters no font here can draw: the paper is not made, since a name with a hole in it proves nothing. */
    record Unprintable(List<String> characters) implements Printed {}
}
