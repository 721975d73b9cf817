/** 约定接口单位: vehicles, equity, securities and the like, over JSON. Start at {@link lianzhi.simulator.agency.RunAgency}. */
@NullMarked
package lianzhi.simulator.agency;

import org.jspecify.annotations.NullMarked;
