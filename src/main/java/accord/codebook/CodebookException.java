package accord.codebook;

import java.io.Serial;

/** A codebook file that cannot be used: says the file, the line, what is wrong and what to do. */
public final class CodebookException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    /**
     * @param file name of the file
     * @param line 1-based number of the line, 0 where the file as a whole is meant
     * @param what what is wrong
     * @param remedy what the user should do
     */
    public CodebookException(String file, int line, String what, String remedy) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + what + "; " + remedy);
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }
}
