package lianzhi.cases.approvals;

import lianzhi.access.Power;

/** 签批环节: whose signature is asked, and the power that proves he may give it. */
public record Signature(String role, Power power) {}
