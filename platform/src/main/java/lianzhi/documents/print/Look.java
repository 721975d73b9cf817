package lianzhi.documents.print;

import lianzhi.documents.template.MergedText.Kind;

/** Size, leading, place and indent of each kind of block, in points. */
record Look(float size, float leading, Line.Place place, float indent) {
    static Look of(Kind kind) {
        return switch (kind) {
            case COURT -> new Look(22, 34, Line.Place.CENTRE, 0);
            case TITLE -> new Look(26, 44, Line.Place.CENTRE, 0);
            case NUMBER, SIGN -> new Look(16, 30, Line.Place.RIGHT, 0);
            case FLUSH -> new Look(16, 28, Line.Place.LEFT, 0);
            case PARAGRAPH -> new Look(16, 28, Line.Place.LEFT, 32);
            case NOTE -> new Look(10.5f, 18, Line.Place.LEFT, 0);
        };
    }
}
