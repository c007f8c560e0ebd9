#!/usr/bin/python3
"""Measures whole runs of `attune` beside the floor program, and the listing of a large library.

  whole_process.py BUILD_DIR [--handout FILE] [--runs N] [--worksheets N]

The speed of a machine drifts, so the programs run in turn and every figure of ours stands beside the floor's from the same
minutes. Figures are medians; CPU time is user and system together.
"""
import argparse
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Bench:
    def __init__(self, build):
        self.build = build
        self.attune = build / 'src/cli/attune'
        self.floor = build / 'tests/bench/bench_floor'
        self.spawn = build / 'tests/bench/bench_spawn'
        self.work = build / 'bench'
        self.rows = []

    def runs(self, count, *commands, env=None):
        """Per command the lists of CPU ms, wall ms and peak KiB."""
        arguments = [str(self.spawn), str(count)]
        for command in commands:
            arguments += (['--'] if command is not commands[0] else []) + [str(part) for part in command]
        printed = subprocess.run(arguments, check=True, capture_output=True, text=True, env=env).stdout
        seen = [([], [], []) for _ in commands]
        for line in printed.splitlines():
            number, *figures = line.split()
            for kept, figure in zip(seen[int(number)], figures):
                kept.append(float(figure))
        return seen

    def row(self, what, figure, goal=''):
        self.rows.append((what, figure, goal))

    def print_table(self):
        widths = [max(len(row[i]) for row in self.rows) for i in range(3)]
        for what, figure, goal in self.rows:
            print(f'{what:<{widths[0]}}  {figure:>{widths[1]}}  {goal}'.rstrip())


def measure_render(bench, handout, runs):
    pdf, pages, floor_pdf = (bench.work / name for name in ('handout.pdf', 'handout.pages', 'floor.pdf'))
    render = [bench.attune, 'render', handout, '--output', pdf]
    subprocess.run(render, check=True, capture_output=True, text=True)
    subprocess.run([ROOT / 'tests/bench/prepare_floor.py', pdf, pages], check=True)
    page_count = re.search(r'\d+', subprocess.run(['qpdf', '--show-npages', pdf], check=True, capture_output=True,
                                                  text=True).stdout).group()

    floor, ours, start = bench.runs(runs, [bench.floor, pages, floor_pdf], render, [bench.attune, '--version'])
    floor_cpu, our_cpu = statistics.median(floor[0]), statistics.median(ours[0])
    bench.row(f'{handout.name}, {page_count} pages, median of {runs} runs in turn', '')
    bench.row('  cold, from YAML to file, CPU', f'{our_cpu:.1f} ms', 'at most 25 ms')
    bench.row('  the same, the middle half of the runs', '{0[0]:.1f} to {0[2]:.1f} ms'.format(statistics.quantiles(ours[0])))
    bench.row('  of which the start of the program, CPU', f'{statistics.median(start[0]):.1f} ms')
    bench.row('  cold, from YAML to file, wall', f'{statistics.median(ours[1]):.1f} ms')
    bench.row('  floor, cold, CPU', f'{floor_cpu:.1f} ms')
    bench.row('  ratio', f'{our_cpu / floor_cpu:.2f}', 'aim 1.5')
    bench.row('  peak memory', f'{max(ours[2]) / 1024:.1f} MiB', 'at most 25 MiB')
    bench.row('  floor, peak memory', f'{max(floor[2]) / 1024:.1f} MiB')
    bench.row('  PDF', f'{pdf.stat().st_size / 1000:.1f} kB', 'at most 60 kB')
    bench.row('  floor, PDF', f'{floor_pdf.stat().st_size / 1000:.1f} kB')
    warm = subprocess.run([bench.floor, pages, '--warm', '101'], check=True, capture_output=True, text=True).stdout
    bench.row('  floor, warm, CPU', f'{float(warm):.1f} ms')


def measure_library(bench, count, runs):
    data, cache = bench.work / 'data', bench.work / 'cache'
    folder = data / 'attune/worksheets'
    sources = sorted((ROOT / 'worksheets').glob('*.yaml'))
    # The one whose length is nearest to the 60 lines of an ordinary worksheet.
    source = min(sources, key=lambda path: abs(len(path.read_text(encoding='utf-8').splitlines()) - 60))
    text = source.read_text(encoding='utf-8')
    if len(list(folder.glob('*.yaml'))) != count:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for number in range(count):
            own = re.sub(r'(?m)^id:.*$', f'id: made-up-{number:05}', text, count=1)
            (folder / f'made-up-{number:05}.yaml').write_text(own, encoding='utf-8')

    env = {**os.environ, 'XDG_DATA_HOME': str(data), 'XDG_CACHE_HOME': str(cache)}
    listing = [bench.attune, 'list']
    first = []
    for _ in range(3):
        shutil.rmtree(cache, ignore_errors=True)
        first.append(bench.runs(1, listing, env=env)[0])
    again = bench.runs(runs, listing, env=env)[0]
    lines = len(text.splitlines())
    bench.row(f'library of {count:,} worksheets of {lines} lines', '')
    bench.row('  first listing, CPU', f'{statistics.median(run[0][0] for run in first) / 1e3:.2f} s', 'at most 2.5 s')
    bench.row('  first listing, peak memory', f'{max(run[2][0] for run in first) / 1024:.0f} MiB')
    bench.row('  listing again, CPU', f'{statistics.median(again[0]):.1f} ms', 'at most 60 ms')
    bench.row('  listing again, wall', f'{statistics.median(again[1]):.1f} ms')
    bench.row('  listing again, peak memory', f'{max(again[2]) / 1024:.0f} MiB')


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument('build', type=pathlib.Path)
    options.add_argument('--handout', type=pathlib.Path, default=ROOT / 'samples/full-article-and-four-sheets.handout.yaml')
    options.add_argument('--runs', type=int, default=41)
    options.add_argument('--worksheets', type=int, default=10_000)
    chosen = options.parse_args()

    bench = Bench(chosen.build.resolve())
    bench.work.mkdir(parents=True, exist_ok=True)
    measure_render(bench, chosen.handout.resolve(), chosen.runs)
    measure_library(bench, chosen.worksheets, 11)
    bench.print_table()


if __name__ == '__main__':
    try:
        main()
    except subprocess.CalledProcessError as error:
        sys.exit(f'whole_process.py: {error.cmd[0]} failed\n{error.stderr or ""}'.rstrip())
