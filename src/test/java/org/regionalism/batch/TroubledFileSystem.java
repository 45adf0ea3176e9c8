package org.regionalism.batch;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Set;

/** The machine's own files, behind a provider that gives trouble where a test asks for it. */
final class TroubledFileSystem extends FileSystem {

  private final FileSystem own;
  private final TroubledProvider provider;

  private TroubledFileSystem(FileSystem own, Trouble trouble) {
    this.own = own;
    this.provider = new TroubledProvider(own.provider(), trouble, this);
  }

  /** What happens at each change of a file. */
  interface Trouble {

    /** Nothing happens. */
    Trouble NONE = kind -> {};

    /**
     * Is told before the change is made.
     *
     * @param kind of the change
     * @throws IOException to keep it from being made
     */
    void before(Change kind) throws IOException;
  }

  /** A kind of change. */
  enum Change {
    MAKE_FOLDER,
    MAKE_FILE,
    WRITE,
    MOVE,
    DELETE
  }

  /** The same place, where changes meet trouble. */
  static Path troubled(Path path, Trouble trouble) {
    return new TroubledFileSystem(path.getFileSystem(), trouble).wrap(path);
  }

  /** A path of this file system. */
  Path wrap(Path path) {
    return (Path)
        Proxy.newProxyInstance(
            Path.class.getClassLoader(),
            new Class<?>[] {Path.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("getFileSystem")) {
                return this;
              }
              Object[] own =
                  arguments == null
                      ? null
                      : Arrays.stream(arguments).map(TroubledFileSystem::bare).toArray();
              try {
                Object result = method.invoke(path, own);
                return result instanceof Path found ? wrap(found) : result;
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            });
  }

  private static Object bare(Object argument) {
    return argument instanceof Path path ? unwrap(path) : argument;
  }

  /** The machine's own path. */
  static Path unwrap(Path path) {
    return Proxy.isProxyClass(path.getClass()) ? Path.of(path.toString()) : path;
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  @Override
  public Path getPath(String first, String... more) {
    return wrap(own.getPath(first, more));
  }

  @Override
  public void close() {}

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public String getSeparator() {
    return own.getSeparator();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    return own.getRootDirectories();
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return own.getFileStores();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return own.supportedFileAttributeViews();
  }

  @Override
  public PathMatcher getPathMatcher(String pattern) {
    return own.getPathMatcher(pattern);
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    return own.getUserPrincipalLookupService();
  }

  @Override
  public WatchService newWatchService() throws IOException {
    return own.newWatchService();
  }
}
