package lianzhi.simulator.book;

import java.time.Instant;

/** 迟复: taken by a registrar, and answered when its time has come, also by a process that was started anew since. */
public record Late(String institution, boolean isOrder, String request, boolean hasWrits, Instant due) {}
