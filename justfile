# The project's commands. `just` lists them; each can also be read off here and typed.

_list:
    @just --list --unsorted

# Start the service with the demonstration world.
start *arguments:
    cargo run -- serve --demo {{ arguments }}

# Run every test, on both databases and in a browser.
test *arguments:
    ./test {{ arguments }}

# Run what a change must pass before it is taken in.
ci:
    .ci/run

# Check licences, bans, sources and advisories of the dependencies (needs cargo-deny).
deny:
    cargo deny --workspace check

# Write the generated pages of the rules anew.
rules:
    cargo run -p xtask -- rules

# Take the guides' pictures anew.
pictures:
    cargo run -p e2e --example pictures
