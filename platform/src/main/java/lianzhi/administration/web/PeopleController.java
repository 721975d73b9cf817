package lianzhi.administration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import lianzhi.access.NewPerson;
import lianzhi.access.People;
import lianzhi.access.Person;
import lianzhi.access.PersonRegister;
import lianzhi.access.Power;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.administration.AddPerson;
import lianzhi.administration.ChangePerson;
import lianzhi.administration.LockPerson;
import lianzhi.administration.ResetPassword;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/people")
@Tag(name = "administration")
class PeopleController {
    record PersonAdding(
            @NotNull @Size(max = 100) String login,
            @NotNull @Size(max = 100) String name,
            @NotNull String courtCode,
            @NotNull Set<Role> roles,
            @NotNull @Size(max = 200) String password) {}

    record PersonChange(
            int version,
            @NotNull @Size(max = 100) String name,
            @NotNull String courtCode,
            @NotNull Set<Role> roles) {}

    record ActiveChange(int version, boolean active) {}

    record FirstPassword(@NotNull @Size(max = 200) String password) {}

    private final People people;
    private final PersonRegister register;
    private final AddPerson add;
    private final ChangePerson change;
    private final LockPerson lock;
    private final ResetPassword reset;

    PeopleController(
            People people,
            PersonRegister register,
            AddPerson add,
            ChangePerson change,
            LockPerson lock,
            ResetPassword reset) {
        this.people = people;
        this.register = register;
        this.add = add;
        this.change = change;
        this.lock = lock;
        this.reset = reset;
    }

    @GetMapping
    @Operation(operationId = "listPeople", summary = "People by name, login, court or role")
    PersonRegister.Page list(
            Viewer viewer,
            @RequestParam @Nullable String text,
            @RequestParam @Nullable String courtCode,
            @RequestParam @Nullable Role role,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size) {
        viewer.require(Power.MANAGE_PEOPLE);
        return register.search(text, courtCode, role, page, size);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getPerson", summary = "One person")
    Person get(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.MANAGE_PEOPLE);
        return people.find(id).orElseThrow(() -> Refused.notFound("id"));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "addPerson", summary = "Enter a person with a first password")
    Person add(Viewer viewer, @Valid @RequestBody PersonAdding adding) {
        return add.handle(
                viewer,
                new NewPerson(adding.login(), adding.name(), adding.courtCode(), adding.roles()),
                adding.password());
    }

    @PutMapping("/{id}")
    @Operation(operationId = "changePerson", summary = "Change name, court and roles")
    Person change(Viewer viewer, @PathVariable long id, @Valid @RequestBody PersonChange c) {
        return change.handle(viewer, id, c.version(), c.name(), c.courtCode(), c.roles());
    }

    @PutMapping("/{id}/active")
    @Operation(operationId = "lockPerson", summary = "Lock or unlock an account")
    Person lock(Viewer viewer, @PathVariable long id, @Valid @RequestBody ActiveChange c) {
        return lock.handle(viewer, id, c.version(), c.active());
    }

    @PutMapping("/{id}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "resetPassword", summary = "Set a first password")
    void reset(Viewer viewer, @PathVariable long id, @Valid @RequestBody FirstPassword first) {
        reset.handle(viewer, id, first.password());
    }
}
