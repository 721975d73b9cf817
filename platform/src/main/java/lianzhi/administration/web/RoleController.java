package lianzhi.administration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lianzhi.access.Power;
import lianzhi.access.Reach;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/roles")
@Tag(name = "administration")
class RoleController {
    record RoleView(Role role, String zh, String en, Reach reach, Set<Power> powers) {}

    @GetMapping
    @Operation(operationId = "listRoles", summary = "Every role with its powers and reach")
    List<RoleView> list(Viewer viewer) {
        return Arrays.stream(Role.values())
                .map(role -> new RoleView(role, role.zh(), role.en(), role.reach(), new TreeSet<>(role.powers())))
                .toList();
    }
}
