package lianzhi.publicity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.publicity.pieces.WritePiece;
import lianzhi.publicity.store.Piece;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Press items, cases for teaching and the law bulletin, for those who write and publish them. */
@RestController
@RequestMapping("/api/v1/pieces")
@Tag(name = "publicity")
class PiecePages {
    private final WritePiece write;

    PiecePages(WritePiece write) {
        this.write = write;
    }

    record PieceList(List<Piece> items, int total) {}

    record PieceWritten(long pieceId) {}

    record PieceChange(WritePiece.Input piece, int version) {}

    record PieceVersion(int version) {}

    @GetMapping
    @Operation(operationId = "pieces", summary = "Press items, cases for teaching and the law bulletin of the court")
    PieceList list(Viewer viewer) {
        var items = write.list(viewer);
        return new PieceList(items, items.size());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "writePiece", summary = "Write a draft")
    PieceWritten write(Viewer viewer, @RequestBody WritePiece.Input input) {
        return new PieceWritten(write.write(viewer, input));
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "changePiece", summary = "Change a draft")
    void change(Viewer viewer, @PathVariable long id, @RequestBody PieceChange change) {
        write.change(viewer, id, change.piece(), change.version());
    }

    @PostMapping("/{id}/publication")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "publishPiece", summary = "Publish a draft that somebody else wrote")
    void publish(Viewer viewer, @PathVariable long id, @RequestBody PieceVersion body) {
        write.publish(viewer, id, body.version());
    }

    @PostMapping("/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "withdrawPiece", summary = "Take a published piece back")
    void withdraw(Viewer viewer, @PathVariable long id, @RequestBody PieceVersion body) {
        write.withdraw(viewer, id, body.version());
    }
}
