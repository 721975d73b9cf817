package lianzhi.journeys;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Closes the windows of a journey when it is over; found by itself, so that no journey can forget it. */
public final class ClosedWindows implements AfterAllCallback {
    @Override
    public void afterAll(ExtensionContext journey) {
        Browser.closeWindows();
    }
}
