// What the disk alone costs: writes files of the sizes that a list names into a new folder, with some threads, and nothing else.
//   cc -O2 -pthread -o floor floor.c
//   floor FOLDER THREADS < list        a line of the list: bytes, a space, path; each folder stands before its files, with -1 bytes
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { Part = 1 << 20 };

struct file {
  long bytes;
  char *path;
};

static struct file *files;
static int count, room;
static atomic_int next;
static char content[Part];

static void stop(const char *what) {
  perror(what);
  exit(1);
}

static void *write_files(void *unused) {
  for (int at; (at = atomic_fetch_add(&next, 1)) < count;) {
    int file = open(files[at].path, O_WRONLY | O_CREAT | O_EXCL, 0644);
    if (file < 0) {
      stop(files[at].path);
    }

    for (long left = files[at].bytes; left > 0;) {
      ssize_t written = write(file, content, left < Part ? left : Part);
      if (written < 0) {
        stop(files[at].path);
      }

      left -= written;
    }

    close(file);
  }

  return unused;
}

static void read_list(void) {
  char line[8192];
  while (fgets(line, sizeof line, stdin)) {
    char *path = strchr(line, ' ') + 1;
    path[strcspn(path, "\n")] = 0;
    long bytes = atol(line);
    if (bytes < 0) {
      if (mkdir(path, 0755)) {
        stop(path);
      }

      continue;
    }

    if (count == room) {
      room = room ? room * 2 : 4096;
      files = realloc(files, room * sizeof *files);
    }

    files[count++] = (struct file){bytes, strdup(path)};
  }
}

int main(int arguments, char **argument) {
  if (arguments != 3) {
    fprintf(stderr, "floor FOLDER THREADS < list\n");
    return 2;
  }

  // Text, so that a disk that packs does not pack better than it would pack pages.
  for (int at = 0; at < Part; at++) {
    content[at] = ' ' + (at * 2654435761u >> 16) % 94;
  }

  if (mkdir(argument[1], 0755) || chdir(argument[1])) {
    stop(argument[1]);
  }

  read_list();
  int threads = atoi(argument[2]);
  pthread_t thread[64];
  for (int at = 1; at < threads && at < 64; at++) {
    pthread_create(&thread[at], 0, write_files, 0);
  }

  write_files(0);
  for (int at = 1; at < threads && at < 64; at++) {
    pthread_join(thread[at], 0);
  }

  return 0;
}
