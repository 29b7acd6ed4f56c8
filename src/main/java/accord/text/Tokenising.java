package accord.text;

import edu.emory.mathcs.nlp.common.util.CharUtils;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The library's tokenizer, which looks at each stretch between blanks by itself, with many regular expressions, and at what
 * stands side by side only at the end. Most stretches are words that were met before: what the library made of them is
 * remembered, at a third of the time. The two halves of its work are private to it; the tokens are the same.
 */
final class Tokenising {
    /** Stretches that are remembered at most, some 20 MB; the frequent ones are met first. */
    private static final int MOST = 100_000;

    private static final int LONGEST = 24;

    private final Tokenizer library = new EnglishTokenizer();
    private final MethodHandle alone = handle(
            "tokenizeMetaInfo", MethodType.methodType(void.class, List.class, String.class, int.class, int.class));
    private final MethodHandle together =
            handle("finalize", MethodType.methodType(void.class, List.class, String.class));
    private final Map<String, Token[]> met = new ConcurrentHashMap<>();

    private static MethodHandle handle(String name, MethodType type) {
        try {
            return MethodHandles.privateLookupIn(Tokenizer.class, MethodHandles.lookup())
                    .findVirtual(Tokenizer.class, name, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("library of another version: its tokenizer has no " + name, e);
        }
    }

    List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || CharUtils.isWhiteSpace(text.charAt(i))) {
                if (i > begin) {
                    add(text.substring(begin, i), begin, tokens);
                }
                begin = i + 1;
            }
        }
        if (!tokens.isEmpty()) {
            call(() -> {
                together.invokeExact(library, tokens, text);
            });
        }
        return tokens;
    }

    private void add(String stretch, int at, List<Token> tokens) {
        Token[] known = met.get(stretch);
        if (known == null) {
            List<Token> found = new ArrayList<>();
            call(() -> {
                alone.invokeExact(library, found, stretch, 0, stretch.length());
            });
            known = found.toArray(Token[]::new);
            if (stretch.length() <= LONGEST && met.size() < MOST) {
                met.put(stretch, known);
            }
        }
        for (Token token : known) {
            // The second half changes tokens: those that are remembered are never given away.
            tokens.add(new Token(token.getWordForm(), token.getStartOffset() + at, token.getEndOffset() + at));
        }
    }

    /** A method of the library, which throws nothing that must be caught. */
    private interface Call {
        void run() throws Throwable;
    }

    private static void call(Call call) {
        try {
            call.run();
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable never) {
            throw new IllegalStateException(never);
        }
    }
}
