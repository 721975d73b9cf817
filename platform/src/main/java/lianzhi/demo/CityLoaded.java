package lianzhi.demo;

import java.time.LocalDate;

/** 全市案件已装入: the cases of two periods are there; the later period ends on this day. */
public record CityLoaded(LocalDate lastDay) {}
