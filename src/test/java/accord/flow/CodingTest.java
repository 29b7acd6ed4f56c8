package accord.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import accord.text.ModelException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class CodingTest {
    @Test
    void anArticleOverWhichTheCoderStumblesCostsItself() {
        assertThat(Coding.guarded(failing(new IllegalStateException("odd text")), failure -> {}))
                .isEmpty();
    }

    @Test
    void modelsThatDoNotLoadStopTheRun() {
        Supplier<List<String>> coder = failing(new ModelException(new OutOfMemoryError("Java heap space")));

        assertThatThrownBy(() -> Coding.guarded(coder, failure -> {}))
                .isInstanceOf(ModelException.class)
                .hasMessage("the parser's models did not load: java.lang.OutOfMemoryError: Java heap space");
    }

    private static Supplier<List<String>> failing(RuntimeException failure) {
        return () -> {
            throw failure;
        };
    }
}
