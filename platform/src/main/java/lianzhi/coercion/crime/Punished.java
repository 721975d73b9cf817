package lianzhi.coercion.crime;

import java.time.LocalDate;
import lianzhi.cases.Words;

/** 此前处罚: a fine or detention before; the measure is a sum or days. */
public record Punished(String person, Words title, LocalDate on, String measure) {}
