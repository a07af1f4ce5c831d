"""TOML → typed settings. The only reader of the environment."""
