package lianzhi.control.order;

import lianzhi.control.ActKind;
import lianzhi.control.store.MeasureRow;
import lianzhi.law.controls.ControlTerms;

/** 现场办理: the task of whoever goes where a thing lies. */
final class OnTheSpot {
    private OnTheSpot() {}

    static String task(MeasureRow measure, ActKind kind) {
        var word = ControlTerms.of(measure.assetClass()).measure().replaceAll("\\(.*?\\)", "");
        var act = switch (kind) {
            case FREEZE -> word;
            case RENEW -> "继续" + word;
            case RELEASE -> "解除" + word;
            case DEDUCT -> "扣划";
        };
        var which = (measure.thing() + " " + measure.account()).strip();
        return "携带执行裁定书、协助执行通知书到" + measure.institution() + "现场" + act + "：" + which
                + (kind == ActKind.FREEZE ? "；制作笔录和清单" : "");
    }
}
