#pragma once

namespace attune {

/// What a program that holds names does first: no core dump when it crashes, no reading of its memory by other programs of
/// the same user, and new files and folders for its owner only.
void keep_to_ourselves();

}  // namespace attune
