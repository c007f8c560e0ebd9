#include "app/application.hpp"

int main(int argc, char** argv) { return attune::app::run_desk(argc, argv); }
