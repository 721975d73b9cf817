package lianzhi.cases;

import lianzhi.access.SaidOften;

/** 双语: a sentence or name for the screen in both languages. */
@SaidOften
public record Words(String zh, String en) {}
