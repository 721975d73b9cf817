package lianzhi.wire.land;

import java.util.List;
import lianzhi.wire.Rows;
import lianzhi.wire.Wire;

/** 查询结果 (BDCCXJG): nine lists of rights; all empty or missing: nothing registered. */
public record LandAnswer(
        @Wire(value = "CXQQDH", key = true) String requestNumber,
        @Wire("RESULT") String result,
        @Wire("MESSAGE") String message,

        @Rows(list = "TDSYQLIST", row = "TDSYQ", always = true)
        List<LandRight> landOwnership,

        @Rows(list = "JSYDSYQLIST", row = "JSYDSYQ", always = true)
        List<LandRight> buildingLand,

        @Rows(list = "FDCQLIST", row = "FDCQ", always = true)
        List<House> houses,

        @Rows(list = "HYSYQLIST", row = "HYSYQ", always = true)
        List<LandRight> seaUse,

        @Rows(list = "GJZWSYQLIST", row = "GJZWSYQ", always = true)
        List<LandRight> structures,

        @Rows(list = "LQLIST", row = "LQ", always = true) List<LandRight> forests,

        @Rows(list = "DYAQLIST", row = "DYAQ", always = true)
        List<Mortgage> mortgages,

        @Rows(list = "YGDJLIST", row = "YGDJ", always = true)
        List<LandRight> priorNotices,

        @Rows(list = "CFDJLIST", row = "CFDJ", always = true)
        List<Seal> seals) {
    /** Fine. Otherwise the registry has a trouble of its own and the request stays open. */
    public boolean isFine() {
        return result.strip().equals("0000");
    }

    /** Nothing at all is registered. */
    public boolean isNil() {
        return landOwnership.isEmpty()
                && buildingLand.isEmpty()
                && houses.isEmpty()
                && seaUse.isEmpty()
                && structures.isEmpty()
                && forests.isEmpty()
                && mortgages.isEmpty()
                && priorNotices.isEmpty()
                && seals.isEmpty();
    }
}
