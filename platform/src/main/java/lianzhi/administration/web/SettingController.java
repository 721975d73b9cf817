package lianzhi.administration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import lianzhi.access.Viewer;
import lianzhi.administration.ChangeSetting;
import lianzhi.law.Mark;
import lianzhi.law.Refused;
import lianzhi.settings.SettingBook;
import lianzhi.settings.SettingChange;
import lianzhi.settings.SettingInForce;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Everybody may read the rules that his cases follow; administrators change them. */
@RestController
@RequestMapping("/api/v1/settings")
@Tag(name = "administration")
class SettingController {
    record Settings(List<SettingInForce> items, int total) {}

    record ValueChange(
            @NotNull @Size(max = 500) String expected,
            @NotNull @Size(max = 500) String value,
            @NotBlank @Size(max = 500) String reason) {}

    private final SettingBook book;
    private final ChangeSetting change;

    SettingController(SettingBook book, ChangeSetting change) {
        this.book = book;
        this.change = change;
    }

    @GetMapping
    @Operation(operationId = "listSettings", summary = "Settings with value, mark and source")
    Settings list(
            Viewer viewer,
            @RequestParam @Nullable String text,
            @RequestParam @Nullable Mark mark,
            @RequestParam @Nullable String usedIn,
            @RequestParam(defaultValue = "false") boolean changedOnly,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(1000) int size) {
        var found = book.all().stream()
                .filter(s -> text == null || isAbout(s, text.strip().toLowerCase(Locale.ROOT)))
                .filter(s -> mark == null || s.setting().mark() == mark)
                .filter(s -> usedIn == null
                        || List.of(s.setting().usedIn().split(",", -1)).contains(usedIn))
                .filter(s -> !changedOnly || s.lastChange() != null)
                .toList();
        return new Settings(found.stream().skip((long) page * size).limit(size).toList(), found.size());
    }

    @GetMapping("/{key}")
    @Operation(operationId = "getSetting", summary = "One setting")
    SettingInForce get(Viewer viewer, @PathVariable String key) {
        return book.find(key).orElseThrow(() -> Refused.notFound("key"));
    }

    @GetMapping("/{key}/changes")
    @Operation(operationId = "listSettingChanges", summary = "Who changed a setting, when and why")
    List<SettingChange> changes(Viewer viewer, @PathVariable String key) {
        return book.changesOf(key);
    }

    @PutMapping("/{key}")
    @Operation(operationId = "changeSetting", summary = "Change a setting, with a reason")
    SettingInForce change(Viewer viewer, @PathVariable String key, @Valid @RequestBody ValueChange c) {
        return change.handle(viewer, key, c.expected(), c.value(), c.reason());
    }

    private static boolean isAbout(SettingInForce s, String text) {
        var setting = s.setting();
        return (setting.key() + " " + setting.labelZh() + " " + setting.labelEn())
                .toLowerCase(Locale.ROOT)
                .contains(text);
    }
}
