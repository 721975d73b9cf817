package lianzhi.documents.print;

/** One printed line with its place on the line. */
record Line(String text, float size, float leading, Place place, float indent) {
    enum Place {
        LEFT,
        CENTRE,
        RIGHT
    }
}
