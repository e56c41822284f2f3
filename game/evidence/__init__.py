"""Published findings as data, and the harness that holds the simulated customer to them."""
